package carefair.directory.oruk;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.operations.RateLimit;
import carefair.places.Places;
import carefair.ui.KitForTests;
import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Identifiers, pages, and what is taken out of a person's words. */
class PartsOfTheFeedTest {

    @Test
    void identifiersAreTheSameEachTimeAndLeadBackToTheirListing() {
        var listing = UUID.fromString("019aa000-0000-7000-8000-00000000aaaa");

        assertThat(Ids.placed(listing))
                .isEqualTo(Ids.placed(listing))
                .isNotEqualTo(listing)
                .isNotEqualTo(Ids.runs(listing));
        assertThat(Ids.placed(listing).variant()).isEqualTo(2);
        assertThat(Ids.listingPlaced(Ids.placed(listing))).isEqualTo(listing);
        assertThat(Ids.listingRun(Ids.runs(listing))).isEqualTo(listing);
        assertThat(Ids.named("kind:HOME_CARE")).hasToString("e4c7426b-64bf-3d43-acc2-e0b9fde0c7fe");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, true", "5, 1, 1, true", "6, 1, 2, false", "6, 2, 2, true", "6, 3, 2, false"})
    void thePageThatIsLastSaysSo(int total, int number, int pages, boolean last) {
        var told = Page.of(java.util.stream.IntStream.range(0, total).boxed().toList(), number, 5)
                .told()
                .values();

        assertThat(told.get("total_pages")).isEqualTo((long) pages);
        assertThat(told.get("last_page")).isEqualTo(last);
        assertThat(told.get("first_page")).isEqualTo(number == 1);
        assertThat(told.get("empty")).isEqualTo(((List<?>) told.get("contents")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "+44 7700 900 123",
                "(01305) 000-000",
                "01305.000.000",
                "alex@example.org",
                "www.example.org/alex",
                "https://example.org",
                "BH20 4AA",
                "bh204aa",
                "12 Church Lane",
                "3a St Mary's Road"
            })
    void takesContactsOutOfAPersonsWords(String contact) {
        assertThat(PersonalText.without("I help. Ask " + contact + ", any day"))
                .startsWith("I help.")
                .endsWith("any day")
                .doesNotContain(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have helped people for 20 years, 7 days a week",
                "From £16.50 an hour, 2 hours at least",
                "Born in 1970"
            })
    void leavesTheOtherWordsOfAPersonAlone(String words) {
        assertThat(PersonalText.without(words)).isEqualTo(words);
    }

    @Test
    void makesAnAddressThatAsksTooOftenWait() throws Exception {
        var endpoint = new OpenReferralEndpoint(
                Mockito.mock(OpenReferral.class),
                Mockito.mock(Places.class),
                KitForTests.texts(),
                new RateLimit(2, TimeMeter.SYSTEM_NANOTIME));
        var mvc = MockMvcBuilders.standaloneSetup(endpoint).build();
        var once = MockMvcRequestBuilders.get("/api/oruk/v3/");

        assertThat(mvc.perform(once).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(mvc.perform(once).andReturn().getResponse().getStatus()).isEqualTo(200);
        var refused = mvc.perform(once).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
    }
}
