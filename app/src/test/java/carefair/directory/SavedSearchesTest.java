package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Grants;
import carefair.identity.IdentityRefusal;
import carefair.identity.JoiningCodes;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever saved a search hears once a day what is new in it, and of nothing twice. */
@CarefairTest
class SavedSearchesTest {

    private static final Who.System US = new Who.System("test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    SavedSearches searches;

    @Autowired
    SearchJob job;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Grants grants;

    @Autowired
    ThingsToKnow things;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private final String word = "Gnomon" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final SearchId search = new SearchId(UUID.randomUUID());
    private OrganisationId maker;
    private Who.Resident ruth;

    @BeforeEach
    void ruthLooksForMakers() {
        maker = organisations.add(US, "Makers of " + word);
        ruth = resident();
        put("First", 12_00);
    }

    private ListingId put(String name, long pence) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + name + word,
                        ListingKind.COMMUNITY_GROUP,
                        name + " " + word,
                        maker,
                        "",
                        List.of(),
                        "",
                        "Wareham",
                        new Point(50.687, -2.110),
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(new NewListing.NewOffer(
                                "An evening",
                                "",
                                new CategoryCode("day-activities"),
                                Unit.SESSION,
                                Money.ofPence(pence),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of(),
                        List.of()));
    }

    private String asked() {
        return "need=" + word + "&where=Wareham&miles=3&price=15";
    }

    @Test
    void tellsOnceADayOfWhatIsNewAndNeverTwice() {
        searches.save(ruth, search, "Makers", asked());
        put("Second", 12_00);

        job.run();
        assertThat(told(ruth)).as("it was looked at today, when it was saved").isEmpty();

        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();
        put("Third", 12_00);
        job.run();
        assertThat(told(ruth)).containsExactly("Second " + word);

        clock.setToMorningOf(TODAY.plusDays(2));
        job.run();
        job.run();
        assertThat(told(ruth)).containsExactly("Third " + word, "Second " + word);
        assertThat(searches.one(ruth, search).told())
                .extracting(Listing::name)
                .containsExactly("Third " + word, "Second " + word);

        clock.setToMorningOf(TODAY.plusDays(3));
        put("Second", 11_00);
        job.run();
        assertThat(told(ruth)).hasSize(2);
    }

    @Test
    void tellsOfWhatChangedSoThatItFits() {
        var dear = put("Dear", 20_00);
        searches.save(ruth, search, "Makers", asked());
        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();
        assertThat(told(ruth)).isEmpty();

        assertThat(put("Dear", 14_00)).isEqualTo(dear);
        clock.setToMorningOf(TODAY.plusDays(2));
        job.run();

        assertThat(told(ruth)).containsExactly("Dear " + word);
        assertThat(thing(ruth).path()).isEqualTo("/app/searches/" + search.value());
    }

    @Test
    void namesThreeAndCountsTheRestAndTellsOfEachInOneSearchAlone() {
        searches.save(ruth, search, "Makers", asked());
        searches.save(ruth, new SearchId(UUID.randomUUID()), "The same again", asked());
        for (var name : List.of("Second", "Third", "Fourth", "Fifth")) {
            put(name, 12_00);
        }

        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();

        assertThat(told(ruth)).hasSize(1);
        assertThat(thing(ruth).code()).isEqualTo("search-found-more");
        assertThat(thing(ruth).facts()).containsEntry("more", "1");
        assertThat(thing(ruth).facts().get("names").split(", ")).hasSize(3);
    }

    @Test
    void tellsNobodyInTheNight() {
        searches.save(ruth, search, "Makers", asked());
        put("Second", 12_00);

        clock.set(Instant.parse("2026-11-24T06:59:00Z"));
        job.run();
        assertThat(told(ruth)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        job.run();
        assertThat(told(ruth)).hasSize(1);
    }

    @Test
    void aSearchWhosePlaceIsNotKnownAnyMoreKeepsNobodyWaiting() {
        searches.save(ruth, search, "Nowhere", "need=" + word + "&where=Atlantis");
        var other = new SearchId(UUID.randomUUID());
        searches.save(ruth, other, "Makers", asked());
        put("Second", 12_00);

        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();

        assertThat(searches.one(ruth, other).told()).hasSize(1);
        assertThat(searches.one(ruth, search).told()).isEmpty();
    }

    @Test
    void somebodyElsesSearchIsRefusedAndThatIsWrittenDown() {
        searches.save(ruth, search, "Makers", asked());
        var omar = resident();

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> searches.one(omar, search));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> searches.remove(omar, search));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> searches.save(omar, search, "Mine", asked()));
        assertThat(searches.of(omar)).isEmpty();
        assertThat(searches.of(ruth)).hasSize(1);
        assertThat(sql.queryForObject(
                        "select count(*) from audit_event where action = 'SEARCH_REFUSED' and resource_id = ?",
                        Long.class,
                        UuidBytes.of(search.value())))
                .isEqualTo(3);
    }

    @Test
    void aSecondPressKeepsOneAndWhatIsRemovedIsLookedForNoMore() {
        searches.save(ruth, search, "Makers", asked());
        searches.save(ruth, search, "Makers", asked());
        assertThat(searches.of(ruth)).hasSize(1);

        searches.remove(ruth, search);
        searches.remove(ruth, search);
        put("Second", 12_00);
        clock.setToMorningOf(TODAY.plusDays(1));
        job.run();

        assertThat(told(ruth)).isEmpty();
        assertThatExceptionOfType(DirectoryRefusal.NoSuchSearch.class).isThrownBy(() -> searches.one(ruth, search));
    }

    @Test
    void refusesTheTwentyFirstSearch() {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            searches.save(ruth, new SearchId(UUID.randomUUID()), "Search " + i, asked());
        }

        assertThatExceptionOfType(DirectoryRefusal.TooManySearches.class)
                .isThrownBy(() -> searches.save(ruth, search, "One more", asked()));
        assertThat(searches.of(ruth)).hasSize(SavedSearches.MOST);
    }

    @Test
    void whatACarerSavesIsToldToThePersonAndToTheCarerWhereTheyMayBeTold() {
        var told = actingForRuth(Power.SEE, Power.BE_TOLD);
        var sees = actingForRuth(Power.SEE);
        searches.save(sees, search, "Makers", asked());
        put("Second", 12_00);
        clock.setToMorningOf(TODAY.plusDays(1));

        job.run();

        assertThat(told(ruth)).containsExactly("Second " + word);
        assertThat(told(told)).containsExactly("Second " + word);
        assertThat(told(sees)).isEmpty();
        assertThat(things.reaches(ruth)).isTrue();
        assertThat(things.reaches(told)).isTrue();
        assertThat(things.reaches(sees)).as("the page says so").isFalse();
        assertThat(searches.one(sees, search).told()).extracting(Listing::name).containsExactly("Second " + word);
    }

    private Who.Resident actingForRuth(Power... powers) {
        var carer = resident();
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        var tom = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Tom", roles), roles);
        people.open(tom, ruth.account(), "Recording who acts for her");
        var grant = grants.grant(
                tom,
                new Grants.NewGrant(
                        ruth.account(),
                        carer.account(),
                        Grants.Kind.CARER_WITH_CONSENT,
                        "She said so on the phone",
                        Set.of(powers),
                        TODAY,
                        null));
        return new Who.Resident(carer.signIn(), ruth.account(), grant);
    }

    private ThingsToKnow.Thing thing(Who who) {
        return found(who).getFirst();
    }

    private List<String> told(Who who) {
        return found(who).stream().map(thing -> thing.facts().get("names")).toList();
    }

    /** Beside what everybody is told who joins their record. */
    private List<ThingsToKnow.Thing> found(Who who) {
        return things.list(who).stream()
                .map(ThingsToKnow.Told::thing)
                .filter(thing -> thing.code().startsWith("search-found"))
                .toList();
    }

    private Who.Resident resident() {
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        var tom = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Tom", roles), roles);
        var person = people.add(US, new People.NewPerson("Ruth " + UUID.randomUUID(), LocalDate.of(1948, 6, 23), null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Ruth", Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), LocalDate.of(1948, 6, 23));
        return new Who.Resident(signIn, person, null);
    }
}
