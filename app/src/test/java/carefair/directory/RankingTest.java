package carefair.directory;

import static carefair.directory.Listings.CORFE;
import static carefair.directory.Listings.LYME;
import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carefair.directory.Results.Hit;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.UuidBytes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The order of results: a sum of points that is told with each of them. */
@DirectoryTest
class RankingTest {

    private static final Who US = new Who.System("test");
    private static final Instant TODAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final LocalDateTime TODAY_AT = LocalDateTime.of(2026, 11, 16, 9, 0);

    @Autowired
    Directory directory;

    @Autowired
    Emptying emptying;

    @Autowired
    DirectoryAlone.Clock clock;

    @Autowired
    KnownOf known;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingListed() {
        emptying.all();
        clock.now = TODAY;
    }

    private void reviewed(byte[] listing, int times, int stars) {
        for (int i = 0; i < times; i++) {
            var order = UuidBytes.of(UUID.randomUUID());
            sql.update("insert into review_permission values (?, ?, ?, ?)", order, listing, order, TODAY_AT);
            sql.update(
                    "insert into review (id, version, order_id, listing_id, person_id, written_by, written_at,"
                            + " agreed, respect, on_time, standing) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'SHOWN')",
                    order,
                    order,
                    listing,
                    order,
                    order,
                    TODAY_AT,
                    stars,
                    stars,
                    stars);
        }
    }

    private void reviewed(String name, int times, int stars) {
        reviewed(
                Objects.requireNonNull(sql.queryForObject("select id from listing where name = ?", byte[].class, name)),
                times,
                stars);
    }

    private void listed(Listings.A... listings) {
        Arrays.stream(listings).map(Listings.A::now).forEach(listing -> directory.put(US, listing));
    }

    private List<Hit> found(String words, Traits wanted, @Nullable First first, int page) {
        return directory
                .search(new Search(
                        words, Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, wanted, first, page))
                .hits();
    }

    private List<String> names(@Nullable First first) {
        return found("", Traits.NONE, first, 1).stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    @Test
    void everyResultStandsWhereTheSumToldWithItPutsIt() {
        var random = new Random(20261122);
        for (int i = 0; i < 35; i++) {
            clock.now = TODAY.minus(Duration.ofDays(random.nextInt(120)));
            var listing = aListing("Number " + i)
                    .saying(random.nextBoolean() ? "Cleaning and laundry" : "Pottery, and sometimes cleaning")
                    .at(
                            random.nextInt(5) == 0
                                    ? null
                                    : new Point(50.4 + random.nextDouble() * 0.6, -3 + random.nextDouble() * 2));
            if (random.nextBoolean()) {
                listing = listing.selling("A clean home", 10_00 + random.nextInt(30_00));
            }
            directory.put(
                    US,
                    listing.now()
                            .saying(Traits.NONE.at(Stream.of(UsualTime.values())
                                    .filter(time -> random.nextBoolean())
                                    .collect(Collectors.toSet()))));
        }
        clock.now = TODAY;
        // Some with enough reviews to count, some with too few.
        sql.queryForList("select id from listing", byte[].class)
                .forEach(listing -> reviewed(listing, random.nextInt(8), 1 + random.nextInt(5)));
        known.catchUp();
        var mornings = Traits.NONE.at(
                Set.of(UsualTime.MONDAY_MORNING, UsualTime.TUESDAY_MORNING, UsualTime.WEDNESDAY_MORNING));
        var orders = new ArrayList<@Nullable First>(Arrays.asList(First.values()));
        orders.add(null);

        for (var first : orders) {
            for (var wanted : List.of(Traits.NONE, mornings)) {
                var sums = Stream.of(1, 2, 3, 4)
                        .flatMap(page -> found("cleaning and laundry", wanted, first, page).stream())
                        // What nobody confirmed for 90 days stands below all others, by its own sum again.
                        .map(hit -> hit.sum().total() - (hit.daysOld() < 90 ? 0 : 1_000_000))
                        .distinct()
                        .toList();
                assertThat(sums).hasSizeGreaterThan(15);
                for (int i = 1; i < sums.size(); i++) {
                    // A score is kept in single precision.
                    assertThat(sums.get(i)).as("%s, place %d", first, i).isLessThan(sums.get(i - 1) + 0.001);
                }
            }
        }
    }

    @Test
    void putsFirstWhatThePersonPutsFirst() {
        clock.now = TODAY.minus(Duration.ofDays(40));
        listed(aListing("Near and dear").selling("An hour", 30_00));
        listed(aListing("Far and cheap").at(LYME).selling("An hour", 12_00));
        clock.now = TODAY;
        listed(aListing("Fresh").at(CORFE).selling("An hour", 20_00));

        assertThat(names(First.NEAREST)).containsExactly("Near and dear", "Fresh", "Far and cheap");
        assertThat(names(First.CHEAPEST)).containsExactly("Far and cheap", "Fresh", "Near and dear");
        assertThat(names(First.FRESHEST)).first().isEqualTo("Fresh");
    }

    @Test
    void putsFirstWhoIsFreeAtMostOfTheTimesThatWereAskedFor() {
        var both = Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING, UsualTime.TUESDAY_MORNING));
        directory.put(US, aListing("Monday here").now().saying(Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING))));
        directory.put(US, aListing("Both, far away").at(LYME).now().saying(both));

        var hits = found("", both, First.FREE, 1);

        assertThat(hits).extracting(hit -> hit.listing().name()).containsExactly("Both, far away", "Monday here");
        assertThat(hits.get(1).freeThen()).containsExactly(UsualTime.MONDAY_MORNING);
        assertThat(hits.get(0).sum().free()).isCloseTo(1025, within(0.001));
        assertThat(hits.get(1).sum().free()).isCloseTo(768.75, within(0.001));
    }

    @Test
    void givesANewListingItsShareForTheDaysThatAreStatedAndNoLonger() {
        clock.now = TODAY.minus(Duration.ofDays(27));
        listed(aListing("New"));
        clock.now = TODAY.minus(Duration.ofDays(29));
        listed(aListing("Known"));
        clock.now = TODAY;

        var hits = found("", Traits.NONE, null, 1);

        assertThat(hits).extracting(hit -> hit.listing().name()).containsExactly("New", "Known");
        assertThat(hits).extracting(Hit::isNew).containsExactly(true, false);
        assertThat(hits).extracting(Hit::daysOld).containsExactly(27, 29);
        assertThat(hits.getFirst().sum().newcomer()).isEqualTo(5);
    }

    @Test
    void countsAPriceThatIsNotToldAsTwentyPounds() {
        listed(
                aListing("Twenty").selling("An hour", 20_00),
                aListing("Not told"),
                aListing("Nineteen").selling("An hour", 19_00),
                aListing("Twenty-one").selling("An hour", 21_00));

        assertThat(found("", Traits.NONE, First.CHEAPEST, 1).stream()
                        .sorted(Comparator.comparing(hit -> -hit.sum().price()))
                        .map(hit -> hit.listing().name()))
                .containsExactly("Nineteen", "Not told", "Twenty", "Twenty-one");
    }

    @Test
    void countsReviewsFromTheFifthOnAndGivesHalfForFewer() {
        listed(aListing("Four bad"), aListing("None"), aListing("Five good"), aListing("Five bad"));
        reviewed("Four bad", 4, 1);
        reviewed("Five good", 5, 5);
        reviewed("Five bad", 5, 1);
        known.catchUp();

        var hits = found("", Traits.NONE, First.REVIEWED, 1);

        assertThat(hits)
                .extracting(hit -> hit.listing().name())
                .containsExactly("Five good", "Four bad", "None", "Five bad");
        // The range shown is 4 to 5 stars and 1 to 2, never one number: its middle is 4.5 and 1.5.
        assertThat(hits)
                .extracting(hit -> hit.sum().reviews())
                .containsExactly(1005 * 7 / 8.0, 1005 / 2.0, 1005 / 2.0, 1005 / 8.0);
        assertThat(found("", Traits.NONE, null, 1))
                .extracting(hit -> hit.listing().name())
                .containsExactly("Five good", "Four bad", "None", "Five bad");
    }
}
