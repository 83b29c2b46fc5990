package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.accreditation.HeldCheck;
import carefair.directory.AlsoWanted;
import carefair.directory.FreeOn;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.directory.UsualTime;
import carefair.settings.FindingRules;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What else is wanted of a listing, read from an address and put back into one. */
class WantingTest {

    @Test
    void readsItsOwnCodesAndNothingElse() {
        var wanting = Wanting.of(QueryParameters.fromString(
                "first=luck&has=wheelchair-access&has=speaks-polish&has=gold&day=weekend&part=evening&has=%27%3B--"));

        assertThat(wanting)
                .isEqualTo(new Wanting(
                        Set.of(Trait.WHEELCHAIR_ACCESS, Trait.SPEAKS_POLISH), Days.WEEKEND, PartOfDay.EVENING, null));
        assertThat(Wanting.of(QueryParameters.fromString("day=someday&part=night"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void isTheSameAfterItStoodInAnAddress() {
        var wanting = new Wanting(Set.of(Trait.TAKES_DIRECT_PAYMENTS, Trait.RATED_GOOD), Days.TUESDAY, null, null);

        assertThat(Wanting.of(new QueryParameters(wanting.inAddress()))).isEqualTo(wanting);
    }

    @Test
    void aCertainDayStandsInTheAddressAndCountsInPlaceOfAnyWeekday() {
        var wanting = Wanting.of(QueryParameters.fromString("on=2026-12-01&part=morning&first=free"));

        assertThat(wanting.isEmpty()).isFalse();
        assertThat(wanting.traits().times()).isEmpty();
        assertThat(wanting.alsoOnTheDay().on())
                .isEqualTo(new FreeOn(LocalDate.of(2026, 12, 1), Set.of(PartOfDay.MORNING)));
        assertThat(Wanting.of(new QueryParameters(wanting.inAddress()))).isEqualTo(wanting);
        assertThat(wanting.inForm())
                .containsEntry("on-day", List.of("1"))
                .containsEntry("on-month", List.of("12"))
                .containsEntry("on-year", List.of("2026"));
        assertThat(wanting.atAnyTime().isEmpty()).isTrue();
        assertThat(Wanting.of(QueryParameters.fromString("on=2026-12-01"))
                        .alsoOnTheDay()
                        .on())
                .isEqualTo(new FreeOn(LocalDate.of(2026, 12, 1), Set.of(PartOfDay.values())));
    }

    @Test
    void whatIsNoDayStaysAsItWasTypedAndLooksForNone() {
        var wanting = Wanting.of(QueryParameters.fromString("on=31/2/2026"));

        assertThat(wanting.alsoOnTheDay().on()).isNull();
        assertThat(wanting.inForm()).containsEntry("on-day", List.of("31")).containsEntry("on-month", List.of("2"));
        assertThat(Wanting.of(QueryParameters.fromString("on=" + "9".repeat(10_000)))
                        .on()
                        .typed())
                .hasSizeLessThan(50);
    }

    @Test
    void takesABetterRatingToo() {
        assertThat(new Wanting(Set.of(Trait.RATED_GOOD), null, null, null)
                        .traits()
                        .said())
                .containsExactlyInAnyOrder(Trait.RATED_GOOD, Trait.RATED_OUTSTANDING);
    }

    @Test
    void looksForEveryPartOfADayAndForAPartOfEveryDay() {
        assertThat(new Wanting(Set.of(), Days.TUESDAY, null, null).traits().times())
                .containsExactlyInAnyOrder(
                        UsualTime.TUESDAY_MORNING, UsualTime.TUESDAY_AFTERNOON, UsualTime.TUESDAY_EVENING);
        assertThat(new Wanting(Set.of(), null, PartOfDay.MORNING, null).traits().times())
                .hasSize(7)
                .allMatch(time -> time.part() == PartOfDay.MORNING);
        assertThat(Wanting.NOTHING.traits().isEmpty()).isTrue();
    }

    @Test
    void keepsChecksOutcomeAndSortOfHomeInTheAddressAndKnowsTheCouncilsCodesAlone() {
        var lonely = new Outcome("less-lonely", "Feel less lonely", Set.of(), "");
        var nursing = new HomeCategory("nursing", "Nursing");
        var rules = new FindingRules(Set.of(), FindingRules.USUAL.points(), List.of(lonely), List.of(nursing));
        var also = new AlsoWanted(Set.of(HeldCheck.IDENTITY, HeldCheck.DBS_ENHANCED), lonely, nursing);

        assertThat(Also.of(new QueryParameters(Also.inAddress(also)), rules)).isEqualTo(also);
        assertThat(Also.of(QueryParameters.fromString("checked=luck&outcome=riches&home=castle"), rules)
                        .isEmpty())
                .isTrue();
        assertThat(Also.inForm(also))
                .containsEntry("checked", List.of("identity"))
                .containsEntry("dbs", List.of("dbs-enhanced"));
        assertThat(Wanting.NOTHING.also(also).nothing().isEmpty()).isTrue();
    }
}
