package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.places.Exactness;
import carefair.places.Places;
import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** A personal assistant is found by the outcode: no search, however often it is asked from wherever, leads to a home. */
@CarefairTest
class AssistantPlacesTest {

    private static final Who.System US = new Who.System("test");
    private static final Point A_HOME = new Point(50.6871, -2.1103);
    private static final Point ANOTHER_HOME = new Point(50.6802, -2.1212);

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    AssistantPlaces catchingUp;

    @Autowired
    StoredListings stored;

    @Autowired
    Finder finder;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcTemplate sql;

    private final String word = "Bilby" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private ListingId put(String name, ListingKind kind, Point point) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + name + word,
                        kind,
                        name + " " + word,
                        organisations.add(US, name + " " + word),
                        "",
                        List.of(),
                        "",
                        "Wareham",
                        point,
                        0,
                        List.of(new CategoryCode("company")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private List<Results.Hit> hits(Point from, @Nullable Integer within) {
        var near = new Whereabouts("BH20 4AA", from, Exactness.POSTCODE, 0, null, true);
        return directory
                .search(new Search(word, Set.of(), Set.of(), near, within, null, 1))
                .hits();
    }

    @Test
    void noSearchTellsTwoHomesOfOneOutcodeApart() {
        put("Alex", ListingKind.PERSONAL_ASSISTANT, A_HOME);
        put("Bo", ListingKind.PERSONAL_ASSISTANT, ANOTHER_HOME);
        var outcode = places.outcodeAt(A_HOME).orElseThrow();
        assertThat(places.outcodeAt(ANOTHER_HOME)).contains(outcode);

        for (var from : List.of(A_HOME, ANOTHER_HOME, new Point(50.70, -2.2), new Point(50.65, -2.05))) {
            var found = hits(from, null);
            assertThat(found).hasSize(2);
            assertThat(found)
                    .extracting(Results.Hit::miles)
                    .doesNotContainNull()
                    .containsOnly(found.getFirst().miles());
            assertThat(found)
                    .extracting(hit -> hit.sum().near())
                    .containsOnly(found.getFirst().sum().near());
            assertThat(found.getFirst().miles())
                    .isCloseTo(from.metresTo(outcode.point()) / Ranking.METRES_A_MILE, within(0.01));
            for (int miles : List.of(1, 2, 3, 5)) {
                assertThat(hits(from, miles).size()).as("both or neither").isIn(0, 2);
            }
        }
    }

    @Test
    void whoWasListedBeforeStandsOnAWideGridAndFromTheNextStartOnAtTheOutcode() {
        var alex = put("Alex", ListingKind.PERSONAL_ASSISTANT, A_HOME);
        sql.update("update listing set told_lat = null, told_lon = null where id = ?", UuidBytes.of(alex.value()));
        transaction.executeWithoutResult(
                _ -> finder.changed(stored.findById(alex.value()).orElseThrow()));
        assertThat(hits(A_HOME, null).getFirst().miles()).isBetween(0.1, 1.3);

        catchingUp.catchUp();

        var outcode = places.outcodeAt(A_HOME).orElseThrow().point();
        assertThat(hits(outcode, null).getFirst().miles()).isLessThan(0.01);
    }

    @Test
    void anybodyElseStandsWhereTheyAre() {
        put("Agency", ListingKind.HOME_CARE, A_HOME);

        assertThat(hits(A_HOME, null).getFirst().miles()).isLessThan(0.01);
    }
}
