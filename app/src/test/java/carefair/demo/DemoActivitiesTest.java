package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import carefair.demo.signin.DemoPersons;
import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.oversight.PayIns;
import carefair.places.Places;
import carefair.purchasing.Activities;
import carefair.purchasing.ActivityDate;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.testing.CarefairTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demonstration's activities are once it has started; undone after each test, because others count what is there. */
@CarefairTest
class DemoActivitiesTest {

    @Autowired
    DemoPersons persons;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    DemoRecords records;

    @Autowired
    DemoMoney money;

    @Autowired
    DemoMoney.Shop shop;

    @Autowired
    Settings settings;

    @Autowired
    Places places;

    @Autowired
    Directory directory;

    @Autowired
    Activities activities;

    @Autowired
    InstantSource clock;

    @Autowired
    TransactionTemplate together;

    private DemoPeople people;

    @Test
    void aClubMeetsEachWeekAndATripIsHeldOnceAndOneDateIsFullWithSomebodyWaiting() {
        inADemonstration(() -> {
            var singing = datesOf("Tuesday Tide Singers", "An afternoon of singing");
            assertThat(singing).hasSize(8).allSatisfy(date -> {
                assertThat(date.day().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
                assertThat(date.startsAt().atZone(London.ZONE).toLocalTime()).isEqualTo(LocalTime.of(14, 0));
                assertThat(date.left()).isEqualTo(24);
            });
            assertThat(datesOf("Stoborough Barn Farm Days", "An evening round the fire"))
                    .hasSize(1);

            var boat = offer("Wareham Day Club", "A harbour trip in the community boat");
            assertThat(activities.ofOwn(organiser("Wareham Day Club"), boat.id()))
                    .extracting(held -> held.date().left(), Activities.Held::waiting)
                    .containsExactly(tuple(0, 1), tuple(2, 0));
            assertThat(activities.waitingFor((Who.Resident) people.who("alan"), boat.id()))
                    .hasSize(1);
        });
    }

    @Test
    void thoseOfSeveralKindsAndPlacesStandInTheCalendar() {
        inADemonstration(() -> {
            var held = activities.forCalendar().stream()
                    .map(ActivityDate::listing)
                    .distinct()
                    .map(directory::listing)
                    .filter(Listing::isInvented)
                    .toList();

            assertThat(held).hasSizeGreaterThanOrEqualTo(7);
            assertThat(held)
                    .extracting(Listing::kind)
                    .contains(ListingKind.COMMUNITY_GROUP, ListingKind.DAY_OPPORTUNITY);
        });
    }

    @Test
    void startingAgainChangesNothingAndADateThatWasCalledOffStaysSo() {
        inADemonstration(() -> {
            var boat = offer("Wareham Day Club", "A harbour trip in the community boat");
            activities.callOff(
                    organiser("Wareham Day Club"),
                    activities.coming(boat.id()).getLast().id());
            var before = activities.forCalendar();

            start();

            assertThat(activities.forCalendar()).isEqualTo(before);
            assertThat(activities.coming(boat.id())).hasSize(1);
        });
    }

    private void inADemonstration(Runnable test) {
        together.executeWithoutResult(status -> {
            status.setRollbackOnly();
            people = new DemoPeople(persons, signIns, organisations, records, "all");
            people.run(new DefaultApplicationArguments());
            try {
                listings().run(new DefaultApplicationArguments());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            new DemoFirstWeeks(people, money, mock(PayIns.class)).run(new DefaultApplicationArguments());
            start();
            test.run();
        });
    }

    private DemoListings listings() {
        return new DemoListings(settings, organisations, places, directory, "");
    }

    private void start() {
        try {
            new DemoActivities(people, listings(), activities, shop, clock).run(new DefaultApplicationArguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ActivityDate> datesOf(String listing, String offer) {
        return activities.coming(offer(listing, offer).id());
    }

    private Who.Provider organiser(String provider) {
        return people.organiser(organisations.named(provider).getFirst(), provider);
    }

    private Offer offer(String listing, String name) {
        return directory.listingsOf(organiser(listing)).stream()
                .flatMap(own -> own.offers().stream())
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
