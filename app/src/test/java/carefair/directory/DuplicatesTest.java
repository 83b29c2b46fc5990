package carefair.directory;

import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import carefair.directory.Likeness.Reason;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Listings that may be the same place: offered, merged, parted again, or found to be different. */
@DirectoryTest
class DuplicatesTest extends NothingListed {

    private static final Who.Staff OFFICER = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));
    private static final Who.Unjoined SAVER = new Who.Unjoined(new SignInId(UUID.randomUUID()));
    private static final String PREMISES = "fhrs_id,name,business_type,address,postcode,rating,rating_date,lat,lon\n";
    private static final String CARE =
            "2,Willow Care Limited,Caring Premises,\"Willow Bank, 12 Mill Lane, Wareham\",BH20 4AA,4,2026-05-01,50.6,-2.1\n";

    @Autowired
    Duplicates duplicates;

    @Autowired
    SavedListings saved;

    @Autowired
    FieldSources sources;

    @Autowired
    Access access;

    private ListingId home;
    private ListingId kitchen;

    @BeforeEach
    void aHomeAndItsKitchen() throws IOException {
        reset(access);
        run("cqc", register());
        run("food-hygiene", file("premises.csv", PREMISES + CARE));
        home = id("Willow Bank");
        kitchen = id("Willow Care Limited");
    }

    @AfterEach
    void nobodyInTheWay() {
        reset(access);
    }

    @Test
    void offersWhatIsLikelyWithItsReasonsAndTheRegisterOfCareFirst() {
        var offered = duplicates.offered(OFFICER);

        assertThat(offered.all()).isEqualTo(1);
        var pair = offered.pairs().getFirst();
        assertThat(pair.left().listing().id()).isEqualTo(home);
        assertThat(pair.right().listing().id()).isEqualTo(kitchen);
        assertThat(pair.likeness().reasons()).contains(Reason.SAME_POSTCODE, Reason.NAME_IN_ADDRESS, Reason.RUN_BY);
        assertThat(pair.left().origins()).containsEntry(ListingField.NAME, "cqc-locations.csv line 6");
        assertThat(pair.differ()).contains(ListingField.NAME, ListingField.DETAILS);
        assertThat(pair.usuallyFromRight()).isEmpty();
        assertThat(duplicates.pair(OFFICER, kitchen, home)).contains(pair);
        assertThat(duplicates.pair(OFFICER, home, home)).isEmpty();
        assertThat(duplicates.pair(OFFICER, home, new ListingId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void mergedOneIsFoundAndWhateverLedToTheOtherLeadsToIt() {
        saved.save(SAVER, kitchen);

        duplicates.merge(OFFICER, home, kitchen, Set.of(ListingField.PLACE));

        assertThat(names("Willow")).containsExactly("Willow Bank");
        assertThat(directory.listing(kitchen).id()).isEqualTo(home);
        assertThat(saved.of(SAVER)).extracting(Listing::id).containsExactly(home);
        assertThat(saved.has(SAVER, home)).isTrue();
        assertThat(stored.findById(home.value()).orElseThrow().point()).contains(new carefair.places.Point(50.6, -2.1));
        assertThat(directory.listing(home).checked())
                .anyMatch(fact -> fact.startsWith("Registered with the Care Quality Commission"))
                .anyMatch(fact -> fact.startsWith("Food hygiene rating 4, good, 1 May 2026"));
        assertThat(sources.of(home.value())).containsEntry(ListingField.PLACE, "premises.csv line 2");
        assertThat(duplicates.offered(OFFICER).all()).isZero();
        assertThat(duplicates.pair(OFFICER, home, kitchen)).isEmpty();
        saved.remove(SAVER, home);
        assertThat(saved.of(SAVER)).isEmpty();
    }

    @Test
    void laterImportsUpdateTheRightOneAndBringNothingBack() throws IOException {
        duplicates.merge(OFFICER, home, kitchen, Set.of(ListingField.NAME));
        assertThat(names("Willow")).containsExactly("Willow Care Limited");

        assertThat(run("cqc", register())).last().asString().startsWith("0 new, 0 changed, 7 the same;");
        assertThat(run("food-hygiene", file("premises.csv", PREMISES + CARE)))
                .last()
                .isEqualTo("0 new, 0 changed, 1 the same, 0 left out.");
        var newerRegister = Files.writeString(
                folder.resolve("newer.csv"),
                Files.readString(register())
                        .replace("Willow Bank,", "Willow Banks,")
                        .replace("12 Mill Lane", "12a Mill Lane"));
        run("cqc", newerRegister);
        run(
                "food-hygiene",
                file(
                        "newer-premises.csv",
                        PREMISES
                                + CARE.replace("Willow Care Limited", "Willow Care")
                                        .replace(",4,", ",5,")));

        assertThat(names("Willow")).containsExactly("Willow Care");
        var now = directory.listing(home);
        assertThat(now.details()).first().asString().contains("12a Mill Lane");
        assertThat(now.checked()).anyMatch(fact -> fact.startsWith("Food hygiene rating 5"));
        assertThat(sources.of(home.value())).containsEntry(ListingField.NAME, "newer-premises.csv line 2");
    }

    @Test
    void undoneBothStandAsBefore() {
        var before = stored(home);
        var other = stored(kitchen);
        var origins = sources.of(home.value());
        duplicates.merge(OFFICER, home, kitchen, Set.of(ListingField.NAME, ListingField.PLACE, ListingField.DETAILS));
        var merge = duplicates.merged(OFFICER).getFirst();
        assertThat(merge.keptName()).isEqualTo("Willow Care Limited");

        duplicates.undo(OFFICER, merge.id());

        assertThat(stored(home)).isEqualTo(before);
        assertThat(stored(kitchen)).isEqualTo(other);
        assertThat(sources.of(home.value())).isEqualTo(origins);
        assertThat(names("Willow")).containsExactlyInAnyOrder("Willow Bank", "Willow Care Limited");
        assertThat(directory.listing(kitchen).id()).isEqualTo(kitchen);
        assertThat(duplicates.merged(OFFICER)).isEmpty();
        assertThat(duplicates.offered(OFFICER).all()).isEqualTo(1);
        assertThatExceptionOfType(DirectoryRefusal.PairDecided.class)
                .isThrownBy(() -> duplicates.undo(OFFICER, merge.id()));
    }

    @Test
    void whatWasMergedIntoAMergedOneLeadsToTheLastAndIsPartedInTurn() throws IOException {
        run(
                "services",
                file(
                        "services.csv",
                        "name,description,address,postcode,website\nWillow Bank,Tea,\"12 Mill Lane, Wareham\",BH20 4AA,\n"));
        var tea = directory.search(words("tea")).hits().getFirst().listing().id();
        duplicates.merge(OFFICER, tea, kitchen, Set.of());
        duplicates.merge(OFFICER, home, tea, Set.of());

        assertThat(directory.listing(kitchen).id()).isEqualTo(home);
        var merges = duplicates.merged(OFFICER);
        var under = merges.stream()
                .filter(each -> each.merged().equals(kitchen))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(DirectoryRefusal.PairDecided.class)
                .isThrownBy(() -> duplicates.undo(OFFICER, under.id()));
        duplicates.undo(
                OFFICER,
                merges.stream()
                        .filter(each -> each.merged().equals(tea))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(directory.listing(kitchen).id()).isEqualTo(tea);
        duplicates.undo(OFFICER, under.id());
        assertThat(directory.listing(kitchen).id()).isEqualTo(kitchen);
    }

    @Test
    void differentOnesAreNotOfferedAgainAndCannotBeMerged() {
        duplicates.different(OFFICER, kitchen, home);

        assertThat(duplicates.offered(OFFICER).all()).isZero();
        assertThatExceptionOfType(DirectoryRefusal.PairDecided.class)
                .isThrownBy(() -> duplicates.merge(OFFICER, home, kitchen, Set.of()));
        assertThatExceptionOfType(DirectoryRefusal.PairDecided.class)
                .isThrownBy(() -> duplicates.different(OFFICER, home, kitchen));
        assertThat(names("Willow")).hasSize(2);
    }

    @Test
    void whatAProviderWroteStaysAndItsListingIsTheOneThatStays() {
        sql.update(
                "update listing set provider_id = ? where id = ?",
                carefair.shared.UuidBytes.of(Listings.seller().value()),
                carefair.shared.UuidBytes.of(kitchen.value()));

        var pair = duplicates.pair(OFFICER, home, kitchen).orElseThrow();
        assertThat(pair.left().listing().id()).isEqualTo(kitchen);
        assertThat(pair.left().own()).containsExactlyInAnyOrder(ListingField.values());
        assertThatExceptionOfType(DirectoryRefusal.OtherProviders.class)
                .isThrownBy(() -> duplicates.merge(OFFICER, home, kitchen, Set.of()));
        duplicates.merge(OFFICER, kitchen, home, Set.of(ListingField.NAME));
        assertThat(names("Willow")).containsExactly("Willow Care Limited");

        var merge = duplicates.merged(OFFICER).getFirst();
        when(access.worksFor(OFFICER, Listings.seller())).thenReturn(true);
        assertThatExceptionOfType(IdentityRefusal.NotByYourself.class)
                .isThrownBy(() -> duplicates.undo(OFFICER, merge.id()));
    }

    @Test
    void isForAdministratorsAlone() {
        doThrow(new IdentityRefusal.NotYourRole(Role.ADMINISTRATOR))
                .when(access)
                .require(any(Who.Staff.class), any());

        for (Runnable each : List.<Runnable>of(
                () -> duplicates.offered(OFFICER),
                () -> duplicates.merged(OFFICER),
                () -> duplicates.pair(OFFICER, home, kitchen),
                () -> duplicates.merge(OFFICER, home, kitchen, Set.of()),
                () -> duplicates.different(OFFICER, home, kitchen),
                () -> duplicates.undo(OFFICER, UUID.randomUUID()))) {
            assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(each::run);
        }
        assertThat(names("Willow")).hasSize(2);
    }

    @Test
    void ofTwoOfficersAtOnceOneMergesAndTheOtherIsTold() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var asked = List.of(
                    threads.submit(() -> {
                        start.await();
                        duplicates.merge(OFFICER, home, kitchen, Set.of(ListingField.NAME));
                        return true;
                    }),
                    threads.submit(() -> {
                        start.await();
                        duplicates.merge(OFFICER, kitchen, home, Set.of());
                        return true;
                    }));
            start.countDown();
            int won = 0;
            for (var each : asked) {
                try {
                    won += each.get() ? 1 : 0;
                } catch (java.util.concurrent.ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(DirectoryRefusal.PairDecided.class);
                }
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(names("Willow")).hasSize(1);
        assertThat(duplicates.merged(OFFICER)).hasSize(1);
    }

    /** All it says but for when it last changed. */
    private List<Object> stored(ListingId id) {
        var told = directory.listing(id);
        return List.of(
                told.id(),
                told.kind(),
                told.name(),
                told.summary(),
                told.details(),
                told.whoFor(),
                told.area(),
                told.travelMiles(),
                told.categories(),
                told.checked(),
                told.notChecked(),
                told.traits(),
                told.proof(),
                told.live(),
                stored.findById(id.value()).orElseThrow().point());
    }

    private List<String> names(String words) {
        return directory.search(words(words)).hits().stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    private ListingId id(String name) {
        return theOne(name).id();
    }
}
