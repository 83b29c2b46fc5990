package carefair.directory;

import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.directory.ListingVersion.State;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.settings.ListingRules;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** How what a provider writes comes before people, version by version. */
@DirectoryTest
class VersionsTest {

    private static final Who US = new Who.System("test");
    private static final Who.Provider PRIYA = new Who.Provider(new SignInId(UUID.randomUUID()), Listings.seller());
    private static final Who.Provider RIVAL =
            new Who.Provider(new SignInId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
    private static final Who.Staff OFFICER = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));

    @Autowired
    Versions versions;

    @Autowired
    VersionChecks checks;

    @Autowired
    OpeningTimes opening;

    @Autowired
    Directory directory;

    @Autowired
    Access access;

    @Autowired
    Organisations organisations;

    @Autowired
    ThingsToKnow things;

    @Autowired
    Words words;

    @Autowired
    Settings settings;

    @Autowired
    Emptying emptying;

    private final ListingId listing = new ListingId(UUID.randomUUID());

    @BeforeEach
    void nothingWritten() {
        emptying.all();
        // What stands in for them is asked and told here outside a transaction.
        things = AopTestUtils.getUltimateTargetObject(things);
        words = AopTestUtils.getUltimateTargetObject(words);
        reset(access, things, organisations, words);
        doThrow(Mockito.mock(IdentityRefusal.NotYours.class)).when(access).require(RIVAL, Listings.seller());
        ((SomeSettings) settings).rules = new ListingRules(true, Optional.empty());
    }

    private static Description pots(String summary, long pence) {
        return new Description(
                ListingKind.MICRO_PROVIDER,
                "Pots and Cups",
                summary,
                List.of(),
                "Anybody",
                "Wareham",
                Listings.WAREHAM,
                5,
                List.of(new CategoryCode("days-out")),
                List.of(new NewListing.NewOffer(
                        "A session",
                        "",
                        new CategoryCode("days-out"),
                        Unit.SESSION,
                        Money.ofPence(pence),
                        2,
                        new CancellationTerms(48, 1))),
                List.of("insurance (they say they have it)"),
                Particulars.NONE);
    }

    private long found(String typed) {
        return directory.search(words(typed)).total();
    }

    @Test
    void nobodyFindsADraftNorWhatWaitsUntilTheCouncilAgreed() {
        var draft = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(found("clay")).isZero();

        assertThat(versions.publish(PRIYA, draft.id()).state()).isEqualTo(State.WAITING);
        assertThat(found("clay")).isZero();
        assertThat(checks.waiting(OFFICER)).extracting(ListingVersion::id).containsExactly(draft.id());
        verify(things).tell(eq(Role.ADMINISTRATOR), any());

        checks.agree(OFFICER, draft.id());

        assertThat(found("clay")).isEqualTo(1);
        assertThat(checks.waiting(OFFICER)).isEmpty();
        var shown = directory.listing(listing);
        assertThat(shown.live()).isTrue();
        assertThat(shown.provider()).isEqualTo(Listings.seller());
        assertThat(shown.checked()).isEmpty();
        assertThat(shown.notChecked()).containsExactly("insurance (they say they have it)");
        assertThat(shown.offers()).extracting(Offer::unitPrice).containsExactly(Money.ofPence(20_00));
        var told = ArgumentCaptor.forClass(ThingsToKnow.Thing.class);
        verify(things).tell(eq(Listings.seller()), told.capture());
        assertThat(told.getValue().code()).isEqualTo("listing-shown");
    }

    @Test
    void isShownAtOnceWhereTheCouncilChecksNothingFirst() {
        ((SomeSettings) settings).rules = new ListingRules(false, Optional.empty());
        var draft = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));

        assertThat(versions.publish(PRIYA, draft.id()).state()).isEqualTo(State.SHOWN);

        assertThat(found("clay")).isEqualTo(1);
        assertThat(versions.open(PRIYA)).isEmpty();
    }

    @Test
    void whatIsSentBackSaysWhyAndCanBeAskedForAgain() {
        var why = new WordsId(UUID.randomUUID());
        when(words.write(any(), any(), eq("Say where"))).thenReturn(why);
        when(words.read(why)).thenReturn(Optional.of("Say where"));
        var draft = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));
        versions.publish(PRIYA, draft.id());

        checks.sendBack(OFFICER, draft.id(), "Say where");

        assertThat(versions.version(PRIYA, draft.id()))
                .extracting(ListingVersion::state, ListingVersion::answer, ListingVersion::decidedBy)
                .containsExactly(State.SENT_BACK, "Say where", OFFICER.signIn());
        assertThat(found("clay")).isZero();
        assertThatExceptionOfType(DirectoryRefusal.NoLongerWaits.class)
                .isThrownBy(() -> checks.agree(OFFICER, draft.id()));
        assertThat(versions.publish(PRIYA, draft.id()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whoWorksForTheProviderDoesNotAgreeToItsListing() {
        when(access.worksFor(OFFICER, Listings.seller())).thenReturn(true);
        var draft = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));
        versions.publish(PRIYA, draft.id());

        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> checks.agree(OFFICER, draft.id()));
        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> checks.sendBack(OFFICER, draft.id(), "No"));

        assertThat(versions.version(PRIYA, draft.id()).state()).isEqualTo(State.WAITING);
        assertThat(found("clay")).isZero();
    }

    @Test
    void theCouncilDoesNotSeeADraftAndARivalNothingAtAll() {
        var draft = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));

        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> checks.version(OFFICER, draft.id()));
        assertThatExceptionOfType(DirectoryRefusal.NoSuchListing.class)
                .isThrownBy(() -> checks.agree(OFFICER, draft.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> versions.version(RIVAL, draft.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> versions.publish(RIVAL, draft.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> versions.begin(RIVAL, listing, pots("Mine now", 1_00)));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> versions.edit(RIVAL, listing, pots("Mine now", 1_00)));
        assertThat(versions.open(PRIYA)).hasSize(1);
    }

    @Test
    void savingTwiceMakesOneListing() {
        var first = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));

        assertThat(versions.begin(PRIYA, listing, pots("We throw clay", 20_00)).id())
                .isEqualTo(first.id());
        assertThat(versions.open(PRIYA)).hasSize(1);
    }

    @Test
    void aSignInThatIsNobodysBecomesTheProvidersAndAResidentsOrOfficersIsRefused() {
        var new_ = new Who.Unjoined(PRIYA.signIn());
        when(organisations.begin(new_, "Pots and Cups")).thenReturn(PRIYA);

        assertThat(versions.begin(new_, listing, pots("We throw clay", 20_00)).provider())
                .isEqualTo(Listings.seller());

        var resident = new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null);
        for (var who : List.of(resident, OFFICER)) {
            assertThatExceptionOfType(DirectoryRefusal.OtherSignIn.class)
                    .isThrownBy(
                            () -> versions.begin(who, new ListingId(UUID.randomUUID()), pots("We throw clay", 20_00)));
        }
    }

    @Test
    void anEditIsANewVersionAndPeopleSeeTheOldOneUntilItIsAgreed() {
        var first = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));
        versions.publish(PRIYA, first.id());
        checks.agree(OFFICER, first.id());
        var offer = directory.listing(listing).offers().getFirst().id();

        var second = versions.edit(PRIYA, listing, pots("We throw porcelain", 22_50));
        versions.publish(PRIYA, second.id());

        assertThat(second.number()).isEqualTo(2);
        assertThat(found("porcelain")).isZero();
        assertThat(directory.offer(offer).unitPrice()).isEqualTo(Money.ofPence(20_00));

        checks.agree(OFFICER, second.id());

        assertThat(found("clay")).isZero();
        assertThat(found("porcelain")).isEqualTo(1);
        assertThat(directory.offer(offer).unitPrice()).isEqualTo(Money.ofPence(22_50));
        assertThat(versions.history(PRIYA, listing))
                .extracting(ListingVersion::number, ListingVersion::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, State.SHOWN),
                        org.assertj.core.groups.Tuple.tuple(1, State.REPLACED));
    }

    @Test
    void whatTheProviderChangesWhileItWaitsIsNotAgreedUnseen() {
        var first = versions.begin(PRIYA, listing, pots("We throw clay", 20_00));
        versions.publish(PRIYA, first.id());

        versions.edit(PRIYA, listing, pots("We sell miracles", 20_00));

        assertThat(checks.waiting(OFFICER)).isEmpty();
        assertThatExceptionOfType(DirectoryRefusal.NoLongerWaits.class)
                .isThrownBy(() -> checks.agree(OFFICER, first.id()));
        assertThat(found("miracles")).isZero();
    }

    @Test
    void anImportNeverOverwritesWhatTheProviderWroteItself() {
        var imported = directory.put(
                US, aListing("Bright Rooms").saying("As the register says").now());
        assertThat(versions.newest(PRIYA, imported).summary()).isEqualTo("As the register says");
        var own = versions.edit(PRIYA, imported, pots("As we say it", 20_00));
        versions.publish(PRIYA, own.id());
        directory.put(US, aListing("Bright Rooms").saying("The register again").now());
        assertThat(directory.listing(imported).summary()).isEqualTo("The register again");
        checks.agree(OFFICER, own.id());

        directory.put(
                US, aListing("Bright Rooms").saying("The register once more").now());

        assertThat(directory.listing(imported).summary()).isEqualTo("As we say it");
        assertThat(directory.listing(imported).source()).isEqualTo("test:Bright Rooms");
    }

    private List<String> foundWith(Traits wanted) {
        return directory.search(new Search("", Set.of(), Set.of(), null, null, null, wanted, null, 1)).hits().stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    @Test
    void whatPeopleFilterByIsPartOfAVersionAndFoundOnceItIsShown() {
        var tuesdays = new OpeningTime(
                Every.WEEK,
                Set.of(java.time.DayOfWeek.TUESDAY),
                java.time.LocalTime.of(9, 30),
                java.time.LocalTime.NOON,
                null,
                true);
        var says = pots("We throw clay", 20_00)
                .with(Particulars.NONE
                        .saying(Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.WOMAN))
                        .open(List.of(tuesdays)));
        var draft = versions.begin(PRIYA, listing, says);
        versions.publish(PRIYA, draft.id());
        assertThat(foundWith(Traits.of(Trait.WHEELCHAIR_ACCESS))).isEmpty();
        assertThat(opening.of(listing)).isEmpty();

        checks.agree(OFFICER, draft.id());

        assertThat(foundWith(Traits.of(Trait.WHEELCHAIR_ACCESS))).containsExactly("Pots and Cups");
        assertThat(foundWith(Traits.NONE.at(Set.of(UsualTime.TUESDAY_MORNING)))).containsExactly("Pots and Cups");
        assertThat(foundWith(Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING)))).isEmpty();
        assertThat(directory.listing(listing).traits().said()).containsExactly(Trait.WHEELCHAIR_ACCESS);
        assertThat(opening.of(listing)).containsExactly(tuesdays);
        assertThat(versions.newest(PRIYA, listing)).isEqualTo(says);

        var less = versions.edit(PRIYA, listing, says.with(Particulars.NONE));
        versions.publish(PRIYA, less.id());
        checks.agree(OFFICER, less.id());
        assertThat(foundWith(Traits.of(Trait.WHEELCHAIR_ACCESS))).isEmpty();
        assertThat(opening.of(listing)).isEmpty();
    }

    @Test
    void noProviderSaysItsOwnRating() {
        var imported =
                directory.put(US, aListing("Bright Rooms").now().saying(Traits.of(Trait.RATED_REQUIRES_IMPROVEMENT)));

        var own = versions.edit(
                PRIYA,
                imported,
                pots("As we say it", 20_00)
                        .with(Particulars.NONE.saying(Traits.of(Trait.RATED_OUTSTANDING, Trait.DEMENTIA))));
        versions.publish(PRIYA, own.id());
        checks.agree(OFFICER, own.id());

        assertThat(directory.listing(imported).traits().said())
                .containsExactlyInAnyOrder(Trait.RATED_REQUIRES_IMPROVEMENT, Trait.DEMENTIA);
        var draft = versions.begin(
                PRIYA,
                listing,
                pots("We throw clay", 20_00).with(Particulars.NONE.saying(Traits.of(Trait.RATED_OUTSTANDING))));
        versions.publish(PRIYA, draft.id());
        checks.agree(OFFICER, draft.id());
        assertThat(directory.listing(listing).traits().said()).isEmpty();
    }

    @Test
    void aPriceThatChangesAtOnceLeavesTheRestAsItWas() {
        var says = pots("We throw clay", 20_00)
                .with(Particulars.NONE
                        .saying(Traits.of(Trait.QUIET_SPACE))
                        .open(List.of(new OpeningTime(
                                Every.LAST_OF_MONTH,
                                Set.of(java.time.DayOfWeek.FRIDAY),
                                java.time.LocalTime.of(18, 0),
                                java.time.LocalTime.of(20, 0),
                                null,
                                false))));
        var draft = versions.begin(PRIYA, listing, says);
        versions.publish(PRIYA, draft.id());
        checks.agree(OFFICER, draft.id());

        directory.changePrice(
                PRIYA, directory.listing(listing).offers().getFirst().id(), Money.ofPence(25_00));

        assertThat(versions.history(PRIYA, listing).getFirst().says().particulars())
                .isEqualTo(says.particulars());
        assertThat(opening.of(listing)).hasSize(1);
    }
}
