package carefair.directory.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What anybody reads without signing in: how results are put in order, and what a listing says of itself. */
@CarefairTest
class OrderPageTest {

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Test
    void tellsEveryFigureAndThatNobodyCanPay() throws Exception {
        web.perform(get("/how-results-are-ordered"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What you asked for: up to 60 points")))
                .andExpect(content().string(containsString("How near it is: up to 20 points")))
                .andExpect(content().string(containsString("New here: up to 5 points")))
                .andExpect(content().string(containsString("for the first 28 days")))
                .andExpect(content().string(containsString("up to 1,000 points more")))
                .andExpect(content().string(containsString("Nobody can pay to be higher up.")));
    }

    @Test
    void theListingSaysItsAccessAndTimesAndNotWhoGivesIntimateCare() throws Exception {
        var id = directory.put(
                new Who.System("test"),
                new NewListing(
                                "demo:" + UUID.randomUUID(),
                                ListingKind.PERSONAL_ASSISTANT,
                                "Access Annie",
                                null,
                                "Helps",
                                List.of(),
                                "",
                                "Wareham",
                                null,
                                5,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())
                        .saying(Traits.of(Trait.BRITISH_SIGN_LANGUAGE, Trait.SPEAKS_POLISH, Trait.WOMAN)
                                .at(Set.of(UsualTime.SATURDAY_MORNING, UsualTime.SUNDAY_MORNING))));

        web.perform(get("/listings/" + id.value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("British Sign Language (BSL)")))
                .andExpect(content().string(containsString("Polish")))
                .andExpect(content().string(containsString("Usually free")))
                .andExpect(content().string(containsString("Mornings, Saturday and Sunday")))
                .andExpect(content().string(not(containsString("A woman"))));
    }
}
