package carefair.estimator;

import static carefair.estimator.IncomeType.OTHER;
import static carefair.estimator.IncomeType.PENSION_CREDIT_GUARANTEE;
import static carefair.estimator.IncomeType.PENSION_CREDIT_SAVINGS;
import static carefair.estimator.IncomeType.PIP_DAILY_LIVING;
import static carefair.estimator.IncomeType.PIP_MOBILITY;
import static carefair.estimator.IncomeType.PRIVATE_PENSION;
import static carefair.estimator.IncomeType.STATE_PENSION;
import static carefair.estimator.IncomeType.UNIVERSAL_CREDIT;
import static carefair.estimator.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples that councils published, each with its own year's rates. */
class PublishedExamplesTest {

    @Test
    void maryOfLeedsPaysNothingAtHome() {
        var mary = Circumstances.of(Setting.HOME, Person.single(85, true), pounds("287.50"))
                .withIncome(List.of(
                        Income.of(STATE_PENSION, pounds("169.50")),
                        Income.of(PENSION_CREDIT_GUARANTEE, pounds("48.65"))))
                .withOtherAllowances(List.of(new Named("Telecare", pounds("9.30"))));

        var estimate = Estimator.estimate(mary, TheRates.of("dorset", "2024-25"));

        assertThat(estimate.countedIncome()).isEqualTo(pounds("218.15"));
        assertThat(estimate.kept()).isEqualTo(pounds("238.00"));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("0"));
        assertThat(estimate.councilPays()).isEqualTo(pounds("287.50"));
    }

    @Test
    void jennyOfKingstonPaysNothingAtHome() {
        var jenny = Circumstances.of(
                        Setting.HOME,
                        Person.single(42, false).withChildren(1).withPremiums(true, true, true),
                        pounds("206"))
                .withIncome(List.of(
                        Income.of(UNIVERSAL_CREDIT, pounds("186.84")),
                        Income.of(PIP_DAILY_LIVING, pounds("110.40")),
                        Income.of(PIP_MOBILITY, pounds("77.05"))))
                .withDisabilityRelatedExpenditure(pounds("16.75"));

        var estimate = Estimator.estimate(jenny, TheRates.of("dorset", "2025-26"));

        // The page adds the 77.05 to both sides: 374.29 in, 436.40 kept.
        assertThat(estimate.countedIncome()).isEqualTo(pounds("374.29").minus(pounds("77.05")));
        assertThat(estimate.kept()).isEqualTo(pounds("342.60").plus(pounds("16.75")));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("0"));
        assertThat(estimate.leftEachWeek()).isEqualTo(pounds("374.29"));
    }

    @Test
    void clientCOfKnowsleyPays20970InACareHome() {
        var client = Circumstances.of(Setting.CARE_HOME, Person.single(90, true), pounds("685.37"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("17050.91"))))
                .withIncome(List.of(
                        Income.of(STATE_PENSION, pounds("227.55")), Income.of(PENSION_CREDIT_SAVINGS, pounds("7.25"))));

        var estimate = Estimator.estimate(client, TheRates.of("dorset", "2024-25"));

        assertThat(estimate.tariffIncome()).isEqualTo(pounds("12"));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("209.70"));
        assertThat(estimate.result()).isEqualTo(Result.PAYS_CONTRIBUTION);
    }

    @Test
    void janeBloggsOfLambethPays14385InACareHome() {
        var jane = Circumstances.of(Setting.CARE_HOME, Person.single(71, true), pounds("900"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("15250"))))
                .withIncome(List.of(Income.of(PRIVATE_PENSION, pounds("130")), Income.of(OTHER, pounds("40"))));

        var estimate = Estimator.estimate(jane, TheRates.of("dorset", "2024-25"));

        assertThat(estimate.tariffIncome()).isEqualTo(pounds("4"));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("143.85"));
    }

    @Test
    void theFormulaHoldsWithScotlandsLimits() {
        var resident = Circumstances.of(Setting.CARE_HOME, Person.single(80, true), pounds("900"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("28500"))))
                .withIncome(List.of(
                        Income.of(STATE_PENSION, pounds("167.90")),
                        Income.of(PENSION_CREDIT_GUARANTEE, pounds("25.25")),
                        Income.of(PENSION_CREDIT_SAVINGS, pounds("1.86"))))
                .withOverrides(
                        new Overrides(null, pounds("34.50"), pounds("21500"), pounds("35000"), pounds("1.86"), null));

        var estimate = Estimator.estimate(resident, TheRates.of("dorset", "2024-25"));

        assertThat(estimate.tariffIncome()).isEqualTo(pounds("28"));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("186.65"));
    }

    /** The last row is 10 in Lambeth's leaflet; the regulation counts a part of 250 as a whole one. */
    @ParameterizedTest
    @CsvSource({
        "14249.99, 0",
        "14250, 0",
        "14250.01, 1",
        "14500, 1",
        "14500.01, 2",
        "15000, 3",
        "15250, 4",
        "16500, 9",
        "17050.91, 12",
        "18250, 16",
        "23000, 35",
        "23250, 36",
        "16999, 11"
    })
    void reckonsAPoundForEach250OrPartOfIt(String savings, String tariff) {
        for (var year : List.of("2023-24", "2024-25", "2025-26", "2026-27")) {
            var saver = Circumstances.of(Setting.CARE_HOME, Person.single(80, true), pounds("900"))
                    .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds(savings))));

            assertThat(Estimator.estimate(saver, TheRates.of("dorset", year)).tariffIncome())
                    .as(year)
                    .isEqualTo(pounds(tariff));
        }
    }

    @Test
    void paysAllFromOnePennyOverTheUpperLimitWithoutTariffIncome() {
        var saver = Circumstances.of(Setting.HOME, Person.single(80, true), pounds("300"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("23250.01"))));

        var estimate = Estimator.estimate(saver, TheRates.of("dorset", "2026-27"));

        assertThat(estimate.result()).isEqualTo(Result.PAYS_FULL_COST);
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("300"));
        assertThat(estimate.tariffIncome()).isEqualTo(pounds("0"));
        assertThat(estimate.overUpperLimit()).isTrue();
    }
}
