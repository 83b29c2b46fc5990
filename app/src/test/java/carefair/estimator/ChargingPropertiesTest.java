package carefair.estimator;

import static carefair.estimator.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.settings.RateUnit;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What holds for anybody, in each tax year and for each council. */
class ChargingPropertiesTest {

    private static final List<Rates> RATES = List.of(
            TheRates.of("dorset", "2023-24"),
            TheRates.of("dorset", "2024-25"),
            TheRates.of("banes", "2025-26"),
            TheRates.of("dorset", "2026-27"),
            TheRates.of("banes", "2026-27"));

    private static final Set<IncomeType> NEVER_COUNTED = Set.of(
            IncomeType.PIP_MOBILITY,
            IncomeType.DLA_MOBILITY,
            IncomeType.EARNINGS,
            IncomeType.DIRECT_PAYMENT,
            IncomeType.GUARANTEED_INCOME_PAYMENT,
            IncomeType.WAR_PENSION,
            IncomeType.HOUSING_BENEFIT,
            IncomeType.CHILD_BENEFIT,
            IncomeType.CHILD_TAX_CREDIT,
            IncomeType.CHARITABLE);

    @Property(tries = 20_000)
    void theChargeIsNeverBelowNothingNorAboveTheCost(@ForAll long seed, @ForAll @IntRange(max = 4) int year) {
        var estimate = estimate(Anybody.of(seed), year);

        assertThat(estimate.weeklyCharge().pence())
                .isBetween(0L, estimate.careCost().pence());
        assertThat(estimate.weeklyCharge().plus(estimate.councilPays())).isEqualTo(estimate.careCost());
        assertThat(estimate.leftEachWeek().isNegative()).isFalse();
        assertThat(estimate.countedIncome().isNegative()).isFalse();
        assertThat(estimate.countedCapital().isNegative()).isFalse();
        assertThat(estimate.tariffIncome().pence() % 100).isZero();
        assertThat(estimate.result())
                .isEqualTo(
                        estimate.weeklyCharge().isZero()
                                ? Result.PAYS_NOTHING
                                : estimate.weeklyCharge().equals(estimate.careCost())
                                        ? Result.PAYS_FULL_COST
                                        : Result.PAYS_CONTRIBUTION);
    }

    @Property(tries = 20_000)
    void theLinesAddUpToTheCharge(@ForAll long seed, @ForAll @IntRange(max = 4) int year) {
        var circumstances = Anybody.of(seed).withOtherDisregards(List.of());
        var estimate = estimate(circumstances, year);
        Assume.that(!estimate.overUpperLimit());

        var sum = 0L;
        for (var line : estimate.lines()) {
            sum += switch (line.effect()) {
                case ADDS -> line.amount().pence();
                case TAKES_OFF -> -line.amount().pence();
                default -> 0;
            };
        }

        assertThat(sum)
                .isEqualTo(estimate.countedIncome()
                        .plus(estimate.tariffIncome())
                        .minus(estimate.kept())
                        .pence());
        assertThat(estimate.weeklyCharge().pence())
                .isEqualTo(Math.min(Math.max(sum, 0), estimate.careCost().pence()));
    }

    @Property(tries = 20_000)
    void moreOfAnIncomeAlreadyCountedNeverLowersTheCharge(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int year,
            @ForAll @LongRange(min = 1, max = 500_00) long more,
            @ForAll @IntRange(max = 5) int which) {
        var circumstances = Anybody.of(seed);
        Assume.that(which < circumstances.income().size());
        var income = circumstances.income().get(which);
        Assume.that(income.amount().isPositive());
        var raised = new ArrayList<>(circumstances.income());
        raised.set(which, new Income(income.type(), income.amount().plus(Money.ofPence(more)), income.paidToSpouse()));

        assertThat(estimate(circumstances.withIncome(raised), year).weeklyCharge())
                .isGreaterThanOrEqualTo(estimate(circumstances, year).weeklyCharge());
    }

    @Property(tries = 20_000)
    void moreSavingsNeverLowerTheCharge(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int year,
            @ForAll @LongRange(min = 1, max = 30_000_00) long more) {
        var circumstances = Anybody.of(seed);
        var richer = new ArrayList<>(circumstances.capital());
        richer.add(Capital.of(CapitalType.SAVINGS, Money.ofPence(more)));

        assertThat(estimate(circumstances.withCapital(richer), year).weeklyCharge())
                .isGreaterThanOrEqualTo(estimate(circumstances, year).weeklyCharge());
    }

    @Property(tries = 20_000)
    void anIgnoredIncomeChangesNoChargeOnlyWhatIsLeft(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int year,
            @ForAll @LongRange(min = 1, max = 500_00) long more,
            @ForAll @IntRange(max = 9) int which) {
        var circumstances = Anybody.of(seed);
        var income = new ArrayList<>(circumstances.income());
        income.add(Income.of(NEVER_COUNTED.stream().sorted().toList().get(which), Money.ofPence(more)));

        var before = estimate(circumstances, year);
        var after = estimate(circumstances.withIncome(income), year);

        assertThat(after.weeklyCharge()).isEqualTo(before.weeklyCharge());
        assertThat(after.countedIncome()).isEqualTo(before.countedIncome());
        var overspent = overspent(circumstances, before);
        assertThat(after.leftEachWeek().pence())
                .isEqualTo(Math.max(0, before.leftEachWeek().pence() - overspent + more));
    }

    @Property(tries = 5_000)
    void nothingThatIsOwedForHousingOrKeptOnTopEverRaisesTheCharge(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int year,
            @ForAll @LongRange(min = 1, max = 100_00) long more) {
        var circumstances = Anybody.of(seed);
        var before = estimate(circumstances, year).weeklyCharge();
        var extra = Money.ofPence(more);

        assertThat(estimate(
                                circumstances.withHousingCosts(
                                        circumstances.housingCosts().plus(extra)),
                                year)
                        .weeklyCharge())
                .isLessThanOrEqualTo(before);
        assertThat(estimate(circumstances.withOtherAllowances(List.of(new Named("More", extra))), year)
                        .weeklyCharge())
                .isLessThanOrEqualTo(estimate(circumstances.withOtherAllowances(List.of()), year)
                        .weeklyCharge());
    }

    @Property(tries = 2_000)
    void theSameAnswersAlwaysGiveTheSameEstimate(@ForAll long seed, @ForAll @IntRange(max = 4) int year) {
        assertThat(estimate(Anybody.of(seed), year)).isEqualTo(estimate(Anybody.of(seed), year));
    }

    /** The first exception: it brings the extra costs of disability in. */
    @Test
    void theFirstDisabilityBenefitMayLowerTheCharge() {
        var without = Circumstances.of(Setting.HOME, Person.single(80, true), pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("300"))))
                .withDisabilityRelatedExpenditure(pounds("40"));
        var with = without.withIncome(List.of(
                Income.of(IncomeType.STATE_PENSION, pounds("300")),
                Income.of(IncomeType.ATTENDANCE_ALLOWANCE, pounds("10"))));

        assertThat(estimate(without, 3).weeklyCharge()).isEqualTo(pounds("58.55"));
        assertThat(estimate(with, 3).weeklyCharge()).isEqualTo(pounds("28.55"));
    }

    /** The second exception, where the council chose so: at the threshold of savings credit a part is ignored. */
    @Test
    void reachingTheSavingsCreditThresholdMayLowerTheCharge() {
        var rates = TheRates.with(RATES.get(3), RateNames.SAVINGS_CREDIT_BY_THRESHOLD, RateUnit.YES_NO, 1);
        var below = Circumstances.of(Setting.CARE_HOME, Person.single(80, true), pounds("900"))
                .withIncome(List.of(
                        Income.of(IncomeType.STATE_PENSION, pounds("208.06")),
                        Income.of(IncomeType.PENSION_CREDIT_SAVINGS, pounds("7.30"))));
        var at = below.withIncome(List.of(
                Income.of(IncomeType.STATE_PENSION, pounds("208.07")),
                Income.of(IncomeType.PENSION_CREDIT_SAVINGS, pounds("7.30"))));

        assertThat(Estimator.estimate(below, rates).weeklyCharge()).isEqualTo(pounds("183.56"));
        assertThat(Estimator.estimate(at, rates).weeklyCharge()).isEqualTo(pounds("176.27"));
    }

    private static Estimate estimate(Circumstances circumstances, int year) {
        return Estimator.estimate(circumstances, RATES.get(year));
    }

    /** How far below nothing the person would be left if that were shown. */
    private static long overspent(Circumstances circumstances, Estimate estimate) {
        var all = Money.sum(circumstances.income().stream().map(Income::amount).toList());
        return Math.max(
                0,
                -all.minus(estimate.weeklyCharge())
                        .minus(circumstances.housingCosts())
                        .pence());
    }
}
