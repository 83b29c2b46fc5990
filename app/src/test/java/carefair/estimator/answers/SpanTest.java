package carefair.estimator.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.estimator.EstimateRefusal.MissingRate;
import carefair.estimator.FreeCare;
import carefair.estimator.IncomeType;
import carefair.estimator.Setting;
import carefair.settings.RateFile;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What answers mean to the calculation, and what comes of those that are not known. */
class SpanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Rates RATES = rates();

    @Test
    void whatIsKnownIsOneEstimate() {
        var span = span(atHome());

        assertThat(span.isRange()).isFalse();
        assertThat(span.open()).isEmpty();
        // 241.30 + 76.70 + 3 - 241.45 - 12.50
        assertThat(span.lowest().charge()).isEqualTo(Money.ofPence(67_05));
    }

    @Test
    void aBenefitWhoseRateIsNotKnownGivesTheTwoEndsAndSaysHowMuchItWouldChange() {
        var span = span(with(atHome(), "attendance-allowance", "?"));

        assertThat(span.lowest().charge()).isEqualTo(Money.ofPence(67_05));
        assertThat(span.highest().charge()).isEqualTo(Money.ofPence(67_05 + 114_60 - 76_70));
        assertThat(span.open()).singleElement().satisfies(open -> {
            assertThat(open.question()).isEqualTo(Question.ATTENDANCE_ALLOWANCE);
            assertThat(open.hasEnds()).isTrue();
            assertThat(open.least()).isEqualTo(Money.ofPence(67_05));
            assertThat(open.most()).isEqualTo(Money.ofPence(104_95));
        });
    }

    @Test
    void savingsThatAreNotKnownReachToTheFullCost() {
        var span = span(with(atHome(), "savings", "?"));

        assertThat(span.lowest().charge()).isEqualTo(Money.ofPence(64_05));
        assertThat(span.highest().estimate().overUpperLimit()).isTrue();
        assertThat(span.highest().charge()).isEqualTo(Money.ofPence(287_50));
    }

    @Test
    void whatMattersOnlyWhereAllElseIsAtItsDearestIsNotSaidToMakeNoDifference() {
        var span = span(with(with(atHome(), "savings", "?"), "hours", "?"));

        assertThat(span.highest().charge()).isEqualTo(Money.ofPence(28_75 * 21));
        assertThat(span.open())
                .filteredOn(open -> open.question() == Question.HOURS)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.atTheHighest()).isTrue();
                    assertThat(open.least()).isEqualTo(Money.ofPence(28_75 * 7));
                    assertThat(open.most()).isEqualTo(Money.ofPence(28_75 * 21));
                });
    }

    @Test
    void aSumWithoutAnyEndIsLeftOutAndSaysWhichWayItWouldGo() {
        var span = span(with(with(atHome(), "pension", "?"), "extra-alarm", "?"));

        assertThat(span.isRange()).isFalse();
        assertThat(span.open())
                .extracting(Span.Open::question, Span.Open::raises, Span.Open::lowers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Question.PENSION, true, false),
                        org.assertj.core.groups.Tuple.tuple(Question.EXTRA_ALARM, false, true));
    }

    @Test
    void aPriceThatIsNotKnownIsTakenFromWhatIsOffered() {
        var answers = with(atHome(), "price", "?");
        var span = Span.of(answers, RATES, TODAY, new CarePrice(Money.ofPence(2_00), Money.ofPence(30_00), List.of()));

        assertThat(span.lowest().estimate().careCost()).isEqualTo(Money.ofPence(20_00));
        assertThat(span.lowest().charge()).isEqualTo(Money.ofPence(20_00));
        assertThat(span.highest().charge()).isEqualTo(Money.ofPence(67_05));
    }

    @Test
    void whatIsToldInAnotherWayIsNotToldTwice() {
        var answers = with(with(with(atHome(), "price", "?"), "born", "?"), "pension-age", "yes");
        var one = Span.of(answers, RATES, TODAY, new CarePrice(Money.ofPence(28_75), Money.ofPence(28_75), List.of()));

        assertThat(one.open()).isEmpty();
        assertThat(one.lowest().charge()).isEqualTo(Money.ofPence(67_05));
    }

    @Test
    void howeverMuchIsNotKnownTheWorkIsBounded() {
        var unknown = new HashMap<String, String>();
        atHome().values()
                .forEach((code, answer) ->
                        unknown.put(code, Question.of(code).orElseThrow().mayBeUnknown() ? "?" : answer));
        unknown.put("benefits", "state-pension\npension-credit\nuniversal-credit");
        unknown.put("disability", "attendance-allowance\npip-daily-living\ndla-care\npip-mobility");
        for (var question : Question.ALL) {
            unknown.putIfAbsent(question.code(), question.mayBeUnknown() ? "?" : "home");
        }

        var span = Span.of(
                new Answers(unknown),
                RATES,
                TODAY,
                new CarePrice(Money.ofPence(20_00), Money.ofPence(30_00), List.of()));

        assertThat(span.highest().charge()).isGreaterThanOrEqualTo(span.lowest().charge());
        assertThat(span.open()).hasSizeGreaterThan(15);
        assertThat(span.open())
                .as("no end of any of them lies outside the range")
                .filteredOn(Span.Open::hasEnds)
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.least())
                        .isGreaterThanOrEqualTo(span.lowest().charge()))
                .allSatisfy(open -> assertThat(open.most())
                        .isLessThanOrEqualTo(span.highest().charge()));
    }

    @Test
    void aBenefitWithoutARateThisYearIsRefusedAndNotTakenAsNothing() {
        var none = Rates.of("dorset", TODAY, List.of());

        assertThatExceptionOfType(MissingRate.class).isThrownBy(() -> Span.of(atHome(), none, TODAY, null));
    }

    @Test
    void sumsAMonthAndAYearBecomeWeeksInThePersonsFavour() {
        var answers = with(
                with(with(atHome(), "benefits", "universal-credit"), "universal-credit", "42490"),
                "housing",
                "council-tax\nrent");
        var circumstances = new Meaning(with(with(answers, "council-tax", "177840"), "rent", "50000"), RATES, TODAY)
                .circumstances();

        // 424.90 x 12 / 52 = 98.0538..., down; (500 x 12 + 1778.40) / 52 = 149.5846..., up
        assertThat(circumstances.income()).anySatisfy(income -> {
            assertThat(income.type()).isEqualTo(IncomeType.UNIVERSAL_CREDIT);
            assertThat(income.amount()).isEqualTo(Money.ofPence(98_05));
        });
        assertThat(circumstances.housingCosts()).isEqualTo(Money.ofPence(149_59));
    }

    @Test
    void aYoungerPersonsDisabilityBenefitsBringTheirPremiums() {
        var answers = with(
                with(with(with(atHome(), "born", "1986-07-13"), "disability", "pip-daily-living"), "children", "1"),
                "pip-daily-living",
                "enhanced");
        var person = new Meaning(answers, RATES, TODAY).circumstances().person();

        assertThat(person.pensionAge()).isFalse();
        assertThat(person.disabilityPremium()).isTrue();
        assertThat(person.enhancedDisabilityPremium()).isTrue();
        assertThat(person.loneParent()).isTrue();
        assertThat(new Meaning(atHome(), RATES, TODAY).circumstances().person().disabilityPremium())
                .as("at pension age there is none")
                .isFalse();
    }

    @Test
    void aCareHomeForGoodCountsTheHomeAndTheWeeksSinceTheMove() {
        var answers = new Answers(Map.ofEntries(
                Map.entry("where", "care-home"),
                Map.entry("how-long", "good"),
                Map.entry("nursing", "yes"),
                Map.entry("born", "1944-03-27"),
                Map.entry("couple", "alone"),
                Map.entry("home", "shared"),
                Map.entry("home-value", "25000000"),
                Map.entry("home-share", "50"),
                Map.entry("lived-in", "nobody"),
                Map.entry("moved", "yes"),
                Map.entry("moved-on", "2026-10-12"),
                Map.entry("fee", "90000"),
                Map.entry("top-up", "10000")));
        var circumstances = new Meaning(answers, RATES, TODAY).circumstances();

        assertThat(circumstances.setting()).isEqualTo(Setting.NURSING_HOME);
        assertThat(circumstances.weeksInCare()).isEqualTo(6);
        assertThat(circumstances.personalBudget()).isEqualTo(Money.ofPence(800_00));
        assertThat(circumstances.home())
                .satisfies(home -> assertThat(home.share().of(home.value())).isEqualTo(Money.ofPence(125_000_00)));
    }

    @Test
    void anAnswerThatNoLongerMattersIsNotUsed() {
        var moved = with(with(atHome(), "where", "care-home"), "how-long", "good");

        assertThat(moved.known(Question.HOURS)).isEmpty();
        assertThat(new Meaning(moved, RATES, TODAY).circumstances().disabilityRelatedExpenditure())
                .isEqualTo(Money.ZERO);
        assertThat(moved.next()).contains(Question.NURSING);
    }

    @Test
    void freeCareIsFreeWhateverElseWasAnswered() {
        assertThat(new Meaning(with(atHome(), "free", "section-117"), RATES, TODAY)
                        .circumstances()
                        .free())
                .isEqualTo(FreeCare.SECTION_117);
        assertThat(with(atHome(), "free", "section-117").questions())
                .containsExactly(Question.WHO, Question.WHERE, Question.FREE);
        assertThat(with(atHome(), "free", "reablement").questions()).contains(Question.SAVINGS);
    }

    private static Answers atHome() {
        return new Answers(Map.ofEntries(
                Map.entry("who", "me"),
                Map.entry("where", "home"),
                Map.entry("free", "none"),
                Map.entry("born", "1944-03-27"),
                Map.entry("couple", "alone"),
                Map.entry("children", "0"),
                Map.entry("carer", "no"),
                Map.entry("benefits", "state-pension"),
                Map.entry("state-pension", "24130"),
                Map.entry("disability", "attendance-allowance"),
                Map.entry("attendance-allowance", "lower"),
                Map.entry("pension", "0"),
                Map.entry("work", "0"),
                Map.entry("other-income", "0"),
                Map.entry("savings", "1500000"),
                Map.entry("joint-savings", "0"),
                Map.entry("investments", "0"),
                Map.entry("other-property", "0"),
                Map.entry("given-away", "0"),
                Map.entry("housing", "none"),
                Map.entry("extra-costs", "alarm"),
                Map.entry("extra-alarm", "1250"),
                Map.entry("hours", "10"),
                Map.entry("price", "2875")));
    }

    private static Answers with(Answers answers, String code, String answer) {
        return answers.with(Question.of(code).orElseThrow(), answer);
    }

    private static Span span(Answers answers) {
        return Span.of(answers, RATES, TODAY, null);
    }

    private static Rates rates() {
        var rows = new ArrayList<RateRow>();
        for (var folder : List.of("england", "dorset")) {
            var file = "config/" + folder + "/rates/2026-27.yaml";
            rows.addAll(RateFile.read(file, folder, new ClassPathResource(file)));
        }
        return Rates.of("dorset", TODAY, rows);
    }
}
