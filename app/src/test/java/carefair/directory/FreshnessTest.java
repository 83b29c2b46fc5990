package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import carefair.testing.TestClock;
import carefair.testing.Unclaimed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A listing is as good as the last time that somebody made sure of it. */
@CarefairTest
class FreshnessTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Directory directory;

    @Autowired
    Freshness freshness;

    @Autowired
    FreshnessJob job;

    @Autowired
    Concerns concerns;

    @Autowired
    Putting putting;

    @Autowired
    KeptProofs proofs;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    private String word;
    private OrganisationId companions;
    private ListingId listing;
    private Who.Provider priya;
    private Who.Staff vera;

    @BeforeEach
    void aListing() {
        word = "Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "y";
        companions = organisations.add(SYSTEM, word);
        listing = directory.put(SYSTEM, CorfeCompanions.listing(word, companions));
        priya = member(companions);
        vera = officer(Role.ACCREDITATION_OFFICER);
    }

    @Test
    void whatNobodyConfirmedSinksAfter90DaysAndIsHiddenAfter120ByTheClockAlone() {
        clock.setToMorningOf(TODAY.plusDays(10));
        var newer = directory.put(SYSTEM, onlyMentioning(word));
        assertThat(found()).containsExactly(listing, newer);

        clock.setToMorningOf(TODAY.plusDays(89));
        assertThat(found()).containsExactly(listing, newer);
        clock.set(Instant.parse("2027-02-21T00:00:00Z"));
        assertThat(found()).containsExactly(newer, listing);

        clock.set(Instant.parse("2027-03-22T23:59:59Z"));
        assertThat(found()).contains(listing);
        clock.set(Instant.parse("2027-03-23T00:00:00Z"));
        assertThat(found()).containsExactly(newer);
        assertThat(directory.listing(listing).live()).isTrue();
        assertThat(directory.nextTo(newer, 50)).extracting(Listing::id).doesNotContain(listing);
    }

    @Test
    void onePressByTheProviderProvesItTrueAndIsKeptWithEveryEarlierProof() {
        clock.setToMorningOf(TODAY.plusDays(130));
        assertThat(found()).isEmpty();

        freshness.stillRight(priya, listing);

        assertThat(found()).containsExactly(listing);
        assertThat(directory.listing(listing).proof()).isEqualTo(new Proof(Proof.How.PROVIDER, clock.instant()));
        assertThat(proofs.countByListingId(listing.value())).isEqualTo(2);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> freshness.stillRight(member(organisations.add(SYSTEM, word + " 2")), listing));
    }

    @Test
    void aCallByTheCouncilProvesItTrueAndOnlyOfficersMayConfirmIt() {
        clock.setToMorningOf(TODAY.plusDays(70));
        assertThat(doubtful()).contains(listing);

        freshness.called(officer(Role.DIRECT_PAYMENT_OFFICER), listing);

        assertThat(directory.listing(listing).proof().how()).isEqualTo(Proof.How.COUNCIL);
        assertThat(doubtful()).doesNotContain(listing);
        var isaac = officer(Role.FINANCE_OFFICER);
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> freshness.called(isaac, listing));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> freshness.doubtful(isaac));
    }

    @Test
    void theProviderIsRemindedOnceAt60DaysOnceWhenItSinksAndOnceWhenItIsHidden() {
        clock.setToMorningOf(TODAY.plusDays(59));
        job.run();
        assertThat(told(priya)).isEmpty();
        for (var step : List.of(60, 61, 90, 91, 120, 121)) {
            clock.setToMorningOf(TODAY.plusDays(step));
            job.run();
            job.run();
        }
        assertThat(told(priya)).containsExactly("listing-hidden", "listing-sinks", "listing-old");

        freshness.stillRight(priya, listing);
        clock.setToMorningOf(TODAY.plusDays(121 + 60));
        job.run();
        assertThat(told(priya)).hasSize(4);
    }

    @Test
    void whoCouldNotReachThemCountsOnceTheProviderIsToldFirstAndThenTheCouncil() {
        clock.setToMorningOf(TODAY.plusDays(1));
        var ruth = UUID.randomUUID();
        freshness.unreached(ruth, listing);
        freshness.unreached(ruth, listing);
        assertThat(told(priya)).containsExactly("listing-unreached");
        assertThat(toCouncil()).isZero();

        freshness.unreached(UUID.randomUUID(), listing);
        freshness.unreached(UUID.randomUUID(), listing);
        assertThat(told(priya)).containsExactly("listing-unreached");
        assertThat(toCouncil()).isEqualTo(1);
        assertThat(freshness.doubtful(vera))
                .anyMatch(one -> one.listing().id().equals(listing) && one.unreached() == 3);

        clock.setToMorningOf(TODAY.plusDays(2));
        freshness.stillRight(priya, listing);
        assertThat(doubtful()).doesNotContain(listing);
        clock.setToMorningOf(TODAY.plusDays(3));
        freshness.unreached(ruth, listing);
        assertThat(told(priya)).containsExactly("listing-unreached", "listing-unreached");
    }

    @Test
    void whatARegisterPublishedCountsFromItsDateAlsoWhenNothingElseChanged() {
        var published = new Proof(Proof.How.PUBLISHED, Instant.parse("2026-09-01T00:00:00Z"));
        var home = Unclaimed.ofTheRegister(ListingKind.CARE_HOME, word + " home", "");
        var put = putting.put(SYSTEM.actor(), home, published);
        assertThat(directory.listing(put.id()).proof()).isEqualTo(published);

        var newer = new Proof(Proof.How.PUBLISHED, Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(putting.put(SYSTEM.actor(), home, newer).outcome()).isEqualTo(Putting.Outcome.SAME);
        assertThat(directory.listing(put.id()).proof()).isEqualTo(newer);
        putting.put(SYSTEM.actor(), home, published);
        assertThat(directory.listing(put.id()).proof()).isEqualTo(newer);
    }

    @Test
    void aConcernReachesTheOfficersOnceIsReadWithATraceAndClosed() {
        var id = new ConcernId(UUID.randomUUID());
        concerns.report(
                id, UUID.randomUUID(), listing, Concern.Kind.HARM, "She was left alone all day", "Ruth, evenings");
        concerns.report(id, UUID.randomUUID(), listing, Concern.Kind.HARM, "She was left alone all day", "");

        assertThat(concerns.open(vera))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.said()).isEmpty();
                    assertThat(one.listingName()).isEqualTo(word);
                });
        assertThat(told(priya)).isEmpty();
        assertThat(audited("CONCERN_READ", id.value())).isZero();
        assertThat(concerns.read(vera, id))
                .returns("She was left alone all day", Concern::said)
                .returns("Ruth, evenings", Concern::reach);
        assertThat(audited("CONCERN_READ", id.value())).isEqualTo(1);

        concerns.close(vera, id, "Safeguarding team took over");

        assertThat(concerns.open(vera)).noneMatch(one -> one.id().equals(id));
        assertThat(concerns.closed(vera)).anyMatch(one -> one.id().equals(id));
        assertThatExceptionOfType(DirectoryRefusal.ConcernClosed.class)
                .isThrownBy(() -> concerns.close(vera, id, "Again"));
        var isaac = officer(Role.FINANCE_OFFICER);
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> concerns.read(isaac, id));
    }

    /** So that it stands below the other as long as that does not sink. */
    private NewListing onlyMentioning(String what) {
        var other = CorfeCompanions.listing("Another", companions);
        return new NewListing(other.source(), other.provider(), other.says().saying("Like " + what), other.checked());
    }

    private List<ListingId> found() {
        return directory.search(new Search(word, Set.of(), Set.of(), null, null, null, 1)).hits().stream()
                .map(hit -> hit.listing().id())
                .toList();
    }

    private List<ListingId> doubtful() {
        return freshness.doubtful(vera).stream().map(one -> one.listing().id()).toList();
    }

    private long toCouncil() {
        return things.list(vera).stream()
                .filter(told -> told.thing().code().equals("listing-unreached-by-many")
                        && word.equals(told.thing().facts().get("listing")))
                .count();
    }

    private List<String> told(Who who) {
        return things.list(who).stream().map(told -> told.thing().code()).toList();
    }

    private long audited(String action, UUID resource) {
        var count = database.queryForObject(
                "select count(*) from audit_event where action = ? and resource_id = ?",
                Long.class,
                action,
                UuidBytes.of(resource));
        return count == null ? 0 : count;
    }

    private Who.Provider member(OrganisationId organisation) {
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, organisation, signIn);
        return new Who.Provider(signIn, organisation);
    }

    private Who.Staff officer(Role role) {
        var roles = Set.of(role);
        return new Who.Staff(signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "An officer", roles), roles);
    }
}
