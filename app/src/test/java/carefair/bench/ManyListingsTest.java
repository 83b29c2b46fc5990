package carefair.bench;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Search;
import carefair.settings.Category;
import carefair.shared.CategoryCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bench of searching draws. */
class ManyListingsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static List<ManyListings.Drawn> drawn(long seed) {
        var listings = new ManyListings(seed, 200, NOW);
        return Stream.generate(listings::next).limit(200).toList();
    }

    @Test
    void theSameSeedDrawsTheSameListingsAndAnotherDrawsOthers() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    @Test
    void listingsDifferInKindPlaceAndPriceAndTheirIdsRise() {
        var all = drawn(7);

        assertThat(all.stream().map(ManyListings.Drawn::kind).distinct()).hasSizeGreaterThan(4);
        assertThat(all.stream().map(ManyListings.Drawn::point).distinct()).hasSizeGreaterThan(150);
        assertThat(all.stream().map(ManyListings.Drawn::id)).isSorted().doesNotHaveDuplicates();
        assertThat(all.stream().filter(each -> each.provider() == null))
                .isNotEmpty()
                .allMatch(each -> each.offers().isEmpty());
    }

    @Test
    void aNarrowSearchHasWordsAPlaceADistanceAndAFilter() {
        var categories = List.of(new Category(new CategoryCode("meals"), "Meals", "", List.of("hot meals", "cooking")));
        var searches = new ManySearches(7, categories);
        var again = new ManySearches(7, categories);

        for (int i = 0; i < 500; i++) {
            var search = searches.narrow();
            assertThat(search).isEqualTo(again.narrow());
            assertThat(search.words()).isNotBlank();
            assertThat(search.near()).isNotNull();
            assertThat(search.withinMiles()).isPositive();
            assertThat(filters(search)).isPositive();
        }
    }

    private static int filters(Search search) {
        return search.kinds().size()
                + (search.upTo() == null ? 0 : 1)
                + (search.wanted().isEmpty() ? 0 : 1);
    }
}
