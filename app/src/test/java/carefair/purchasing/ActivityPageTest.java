package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.DaysAway;
import carefair.shared.CommandKey;
import java.time.LocalTime;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Dates and places as the provider sets them and people book them. */
class ActivityPageTest extends OrderPagesAtWork {

    @Autowired
    MockMvc mvc;

    @Autowired
    Activities activities;

    @Autowired
    DaysAway away;

    @Test
    void theProviderSetsDatesAndTheListingAndTheCalendarShowThem() throws Exception {
        atTheKeyboard(world.priya);
        goTo("/app/provider/dates");
        assertThat(text()).contains("Company, Corfe Companions", "No dates of its own");
        goTo(dates());
        formWith("Add the dates").send();
        assertThat(text()).contains("There is a problem", "Enter the day", "Select when it begins");
        formWith("Add the dates")
                .date("day", "1", "12", "2026")
                .type("from", "14:00")
                .type("to", "13:00")
                .type("places", "4")
                .type("weeks", "2")
                .send();
        assertThat(text()).contains("Select an end later than the beginning");
        formWith("Add the dates")
                .date("day", "1", "12", "2026")
                .type("from", "14:00")
                .type("to", "15:30")
                .type("places", "4")
                .type("weeks", "2")
                .send();
        assertThat(text())
                .contains(
                        "2 dates were added", "Tuesday 1 December 2026", "2pm to 3:30pm", "Taken: 0 of 4. Waiting: 0");
        var first = activities.coming(world.company.id()).getFirst();

        mvc.perform(get("/listings/" + world.corfe.value()))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("Tuesday 1 December 2026, 2pm to 3:30pm: 4 places left"),
                                Matchers.containsString("Where it is held: Corfe Castle."))));
        mvc.perform(get("/activities.ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("UID:" + first.id().value() + "@"),
                                Matchers.containsString("DTSTART;TZID=Europe/London:20261201T140000\r\n"),
                                Matchers.containsString("SUMMARY:Company\\, Corfe Companions"),
                                Matchers.not(Matchers.containsString("Priya")))));
    }

    @Test
    void aPlaceIsBookedAsAnOrderOfThatDate() {
        hold(1);
        goTo("/app/order/new/" + world.company.id().value());
        assertThat(text()).contains("Company, Corfe Companions", "Monday 30 November 2026", "Places left: 1");

        assertThat(text()).contains("Where it is held: Corfe Castle.");
        formWith("Book a place").send();

        assertThat(text()).contains("Check", "Monday 30 November 2026", "£21.00");
        formWith("Place the order").send();
        assertThat(activities.coming(world.company.id()).getFirst().left()).isZero();
        assertThat(world.orders.ofAccount(world.margaret)).hasSize(1);
    }

    @Test
    void aDateThatIsHeldIsNotToldAsADayOnWhichTheProviderIsNotFree() {
        hold(1);
        away.away(world.priya, world.corfe, world.inAWeek(), world.inAWeek());
        goTo(activity());

        formWith("Book a place").send();

        assertThat(text()).contains("Check", "Monday 30 November 2026").doesNotContain("says it is not free");
    }

    @Test
    void whoHasAPlaceIsToldSoAndDoesNotWaitForOne() {
        hold(1);
        world.orders.place(CommandKey.random(), world.margaret, world.hours(1, world.inAWeek()));

        goTo(activity());

        assertThat(text()).contains("You have a place").doesNotContain("Full", "Join the waiting list");
        atTheKeyboard(world.withMoney("Alan Pryce", "£21.00"));
        goTo(activity());
        assertThat(text()).contains("Full", "Join the waiting list").doesNotContain("You have a place");
    }

    @Test
    void whereAllIsTakenPeopleJoinAndLeaveTheWaitingListByOnePress() {
        hold(1);
        var alan = world.withMoney("Alan Pryce", "£21.00");
        var order = world.orders.place(CommandKey.random(), alan, world.hours(1, world.inAWeek()));
        goTo(activity());
        assertThat(text()).contains("Full").doesNotContain("Book a place");

        formWith("Join the waiting list").sendTwice();
        assertThat(text()).contains("You are on the waiting list");
        formWith("Leave the waiting list").send();
        assertThat(text()).contains("You are not on the waiting list any more");
        formWith("Join the waiting list").send();
        world.cancelling.cancel(alan, order.id(), OrdersAtWork.pounds("£0.00"));
        goTo(activity());

        assertThat(text()).contains("A place is kept for you until 24 November 2026", "Book a place");
    }

    @Test
    void theProviderChangesHowManyCanComeAndWhoWaitedGetsThePlaceThatWasAdded() {
        hold(1);
        var alan = world.withMoney("Alan Pryce", "£21.00");
        world.orders.place(CommandKey.random(), alan, world.hours(1, world.inAWeek()));
        activities.join(world.margaret, date().id());
        atTheKeyboard(world.priya);
        goTo(dates());
        assertThat(text()).contains("Change the number of places", "Taken: 1 of 1. Waiting: 1");

        formWith("Change it for").type(places(), "0").send();
        assertThat(text()).contains("There is a problem", "The number of people must be 1 or more");
        assertThat(date().places()).isEqualTo(1);
        formWith("Change it for").type(places(), "2").send();

        assertThat(text()).contains("now has places for 2.", "Taken: 2 of 2.");
        atTheKeyboard(world.margaret);
        goTo(activity());
        assertThat(text()).contains("A place is kept for you until", "Book a place");
    }

    @Test
    void whoBookedWhileThePageWasOpenKeepsTheirPlaceWhenTheProviderWantsFewer() {
        hold(3);
        atTheKeyboard(world.priya);
        goTo(dates());
        for (var name : List.of("Alan Pryce", "Ivy Marsh")) {
            var who = world.withMoney(name, "£21.00");
            world.orders.place(CommandKey.random(), who, world.hours(1, world.inAWeek()));
        }

        formWith("Change it for").type(places(), "1").send();

        assertThat(text()).contains("Somebody has booked this date", "Places taken: 2", "Nothing was changed");
        assertThat(date().places()).isEqualTo(3);
    }

    @Test
    void anotherProvidersDatesAndAnUnknownActivityAreNotThere() {
        atTheKeyboard(world.provider("Swanage Sitters", "Sam Drew"));
        goTo(dates());
        assertThat(text()).contains("Page not found");
        goTo("/app/activities/0190c5c8-0000-7000-8000-000000000000");
        assertThat(text()).contains("Page not found");
    }

    private void hold(int places) {
        activities.set(
                world.priya, world.company.id(), world.inAWeek(), LocalTime.of(14, 0), LocalTime.of(15, 30), places, 1);
    }

    private ActivityDate date() {
        return activities.coming(world.company.id()).getFirst();
    }

    /** The field for the number of places of the only date. */
    private String places() {
        return "places-" + date().id().value();
    }

    private String activity() {
        return "/app/activities/" + world.company.id().value();
    }

    private String dates() {
        return "/app/provider/dates/" + world.company.id().value();
    }
}
