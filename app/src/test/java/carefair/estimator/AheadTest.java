package carefair.estimator;

import static carefair.estimator.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes after today: savings that fall, payments put off, claims, and two ways beside each other. */
class AheadTest {

    private static final Rates NOW = TheRates.of("dorset", "2026-27");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person MARGARET = Person.single(84, true);

    private static final Circumstances OWNER = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
            .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("241.30"))))
            .withHome(new Home(pounds("100000"), Money.ZERO, Share.WHOLE, LivedInBy.NOBODY));

    /** 300 of income leaves 58.55 over the guarantee: the rest of 300 a week comes out of 23,500 until the council helps. */
    @Test
    void savingsFallByWhatIncomeDoesNotPayUntilEachLimitIsReached() {
        var saver = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("300"))))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("23500"))));

        var steps = Outlook.of(saver, NOW, TODAY);

        assertThat(steps.getFirst().reason()).isEqualTo(StepReason.NOW);
        assertThat(steps.getFirst().estimate().weeklyCharge()).isEqualTo(pounds("300"));
        var helped = step(steps, StepReason.AT_UPPER_LIMIT);
        assertThat(helped.weeks()).isEqualTo(2);
        assertThat(helped.day()).isEqualTo(TODAY.plusWeeks(2));
        assertThat(helped.savings()).isEqualTo(pounds("23017.10"));
        assertThat(helped.estimate().weeklyCharge()).isEqualTo(pounds("94.55"));
        var lowest = step(steps, StepReason.AT_LOWER_LIMIT);
        assertThat(lowest.weeks()).isEqualTo(1038);
        assertThat(lowest.savings()).isEqualTo(pounds("14249.10"));
        assertThat(lowest.estimate().weeklyCharge()).isEqualTo(pounds("58.55"));
        assertThat(steps).extracting(Step::reason).contains(StepReason.YEAR);
        assertThat(steps).isSortedAccordingTo(java.util.Comparator.comparing(Step::weeks));
    }

    @Test
    void theHomeBeginsToCountOnADayThatIsSaid() {
        var steps = Outlook.of(
                OWNER.withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("20000"))))
                        .withWeeksInCare(3),
                NOW,
                TODAY);

        assertThat(steps.getFirst().estimate().weeklyCharge()).isEqualTo(pounds("232.50"));
        var counts = step(steps, StepReason.HOME_COUNTS);
        assertThat(counts.weeks()).isEqualTo(9);
        assertThat(counts.estimate().weeklyCharge()).isEqualTo(pounds("900"));
        assertThat(step(steps, StepReason.DEFERRED_PAYMENT_POSSIBLE).weeks()).isEqualTo(9);
        assertThat(steps.getLast().reason()).isEqualTo(StepReason.SAVINGS_SPENT);
    }

    @Test
    void aDisabilityBenefitStopsFourWeeksAfterTheCouncilBeginsToHelp() {
        var resident = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withIncome(List.of(
                        Income.of(IncomeType.STATE_PENSION, pounds("241.30")),
                        Income.of(IncomeType.ATTENDANCE_ALLOWANCE, pounds("76.70"))));

        var steps = Outlook.of(resident, NOW, TODAY);

        assertThat(steps).extracting(Step::reason).containsExactly(StepReason.NOW, StepReason.DISABILITY_BENEFIT_STOPS);
        assertThat(steps.getLast().weeks()).isEqualTo(4);
        assertThat(steps.getLast().estimate().weeklyCharge()).isEqualTo(pounds("209.50"));
    }

    @Test
    void freeHelpIsChargedAfterSixWeeks() {
        var steps = Outlook.of(
                Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                        .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("300"))))
                        .withFree(FreeCare.REABLEMENT),
                NOW,
                TODAY);

        assertThat(steps).extracting(Step::reason).containsExactly(StepReason.NOW, StepReason.FREE_WEEKS_END);
        assertThat(steps.getLast().weeks()).isEqualTo(6);
        assertThat(steps.getLast().estimate().weeklyCharge()).isEqualTo(pounds("58.55"));
    }

    @Test
    void nothingChangesForSomebodyWhoPaysOutOfIncomeAlone() {
        assertThat(Outlook.of(Circumstances.of(Setting.HOME, MARGARET, pounds("300")), NOW, TODAY))
                .extracting(Step::reason)
                .containsExactly(StepReason.NOW);
    }

    /** The example of South Tyneside: a home of £100,000 secures £75,750. The sums with interest were worked out apart, in decimals. */
    @Test
    void aDeferredPaymentGrowsByCareFeesAndInterestUpToTheEquityLimit() {
        var terms = new DeferredPayment.Terms(null, 465L, pounds("996"), pounds("10"));

        var deferred = DeferredPayment.of(OWNER, NOW, terms);

        assertThat(deferred.equityLimit()).isEqualTo(pounds("75750"));
        assertThat(deferred.paidNow()).isEqualTo(pounds("97.30"));
        assertThat(deferred.putOff()).isEqualTo(pounds("802.70"));
        assertThat(deferred.years().getFirst().careCosts()).isEqualTo(pounds("41740.40"));
        assertThat(deferred.years().getFirst().interest()).isEqualTo(pounds("1028.75"));
        assertThat(deferred.years().getFirst().fees()).isEqualTo(pounds("1516"));
        assertThat(deferred.limitAfterWeeks()).isEqualTo(89);
        assertThat(deferred.warnings()).contains(Warning.of("deferred-interest-daily"));
    }

    @Test
    void interestIsAddedAsOftenAsTheCouncilAddsIt() {
        var quarterly = TheRates.with(NOW, RateNames.DEFERRED_COMPOUNDING, carefair.settings.RateUnit.NUMBER, 4);

        var deferred =
                DeferredPayment.of(OWNER, quarterly, new DeferredPayment.Terms(null, 465L, Money.ZERO, Money.ZERO));

        assertThat(deferred.years().getFirst().interest()).isEqualTo(pounds("964.14"));
        assertThat(deferred.warnings()).doesNotContain(Warning.of("deferred-interest-daily"));
    }

    @Test
    void withoutInterestTheLimitIsReachedWhenTheCareCostsReachIt() {
        var deferred = DeferredPayment.of(OWNER, NOW, new DeferredPayment.Terms(null, 0L, Money.ZERO, Money.ZERO));

        assertThat(deferred.limitAfterWeeks()).isEqualTo(95);
    }

    @Test
    void keepsLessOfIncomeIfThePersonChoosesSoAndNeverMoreThanTheRow() {
        assertThat(deferredKeeping("50").paidNow()).isEqualTo(pounds("191.30"));
        assertThat(deferredKeeping("200").paidNow()).isEqualTo(pounds("97.30"));
    }

    @Test
    void usesTheKnownRateOfItsHalfYearAndRefusesWhereNoneIsKnown() {
        var known =
                DeferredPayment.of(OWNER, TheRates.on("dorset", LocalDate.of(2024, 3, 1)), DeferredPayment.Terms.NONE);

        assertThat(known.yearlyRate()).isEqualTo(465);
        assertThatExceptionOfType(EstimateRefusal.MissingRate.class)
                .isThrownBy(() -> DeferredPayment.of(OWNER, NOW, DeferredPayment.Terms.NONE))
                .satisfies(missing -> assertThat(missing.rate()).isEqualTo("deferred-payment.interest-rate"));
    }

    @Test
    void isNotForCareAtHomeNorWithMuchElseNorWhereTheHomeDoesNotCount() {
        var terms = new DeferredPayment.Terms(null, 465L, null, null);

        for (var not : List.of(
                Circumstances.of(Setting.HOME, MARGARET, pounds("300")),
                OWNER.withHome(null),
                OWNER.withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("23250.01")))),
                OWNER.withHome(new Home(pounds("100000"), Money.ZERO, Share.WHOLE, LivedInBy.RELATIVE_60_OR_OVER)),
                OWNER.withHome(new Home(pounds("15000"), Money.ZERO, Share.WHOLE, LivedInBy.NOBODY)))) {
            assertThatExceptionOfType(EstimateRefusal.DoesNotApply.class)
                    .isThrownBy(() -> DeferredPayment.of(not, NOW, terms));
        }
    }

    @Test
    void namesBenefitsThatMayBeClaimedWithTheirRates() {
        var alone = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("184.90"))));

        assertThat(Claim.of(alone, false, NOW))
                .extracting(Claim::benefit, Claim::least, Claim::most)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Claim.Benefit.ATTENDANCE_ALLOWANCE, pounds("76.70"), pounds("114.60")),
                        org.assertj.core.groups.Tuple.tuple(
                                Claim.Benefit.PENSION_CREDIT, pounds("53.10"), pounds("53.10")));
    }

    @Test
    void namesNoBenefitThatIsAlreadyPaidOrCannotBe() {
        var paid = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(
                        Income.of(IncomeType.STATE_PENSION, pounds("400")),
                        Income.of(IncomeType.ATTENDANCE_ALLOWANCE, pounds("76.70"))));
        var worker = Circumstances.of(Setting.HOME, Person.single(40, false), pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.EARNINGS, pounds("204.01"))));

        assertThat(Claim.of(paid, false, NOW)).isEmpty();
        assertThat(Claim.of(worker, true, NOW))
                .extracting(Claim::benefit)
                .containsExactly(Claim.Benefit.PIP_DAILY_LIVING, Claim.Benefit.PIP_MOBILITY);
        assertThat(Claim.of(worker.withIncome(List.of(Income.of(IncomeType.EARNINGS, pounds("204")))), true, NOW))
                .extracting(Claim::benefit)
                .contains(Claim.Benefit.CARERS_ALLOWANCE);
        assertThat(Claim.of(worker, true, TheRates.of("dorset", "2023-24"))).isEmpty();
    }

    /** 184.90 + 53.10 of Pension Credit is 238.00, still under the guarantee; 76.70 of Attendance Allowance then brings a charge of 73.25. */
    @Test
    void oneSumForTheHouseholdCountsWhatAClaimBringsAndWhatItCosts() {
        var alone = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("184.90"))))
                .withHousingCosts(pounds("0"));

        var sum = HouseholdSum.of(alone, Claim.of(alone, false, NOW), pounds("25"), NOW);

        assertThat(sum.leftNow()).isEqualTo(pounds("159.90"));
        assertThat(sum.atLeast().weeklyCharge()).isEqualTo(pounds("73.25"));
        assertThat(sum.leftAtLeast()).isEqualTo(pounds("216.45"));
        assertThat(sum.atMost().weeklyCharge()).isEqualTo(pounds("111.15"));
        assertThat(sum.leftAtMost()).isEqualTo(pounds("216.45"));
    }

    @Test
    void twoWaysStandBesideEachOther() {
        var home = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("241.30"))));

        var comparison = Comparison.of(home, home.withSetting(Setting.CARE_HOME).withCareCost(pounds("900")), NOW);

        assertThat(comparison.moreToPay()).isEqualTo(pounds("209.50"));
        assertThat(comparison.moreLeft()).isEqualTo(pounds("-209.50"));
    }

    private static DeferredPayment deferredKeeping(String amount) {
        return DeferredPayment.of(OWNER, NOW, new DeferredPayment.Terms(pounds(amount), 465L, null, null));
    }

    private static Step step(List<Step> steps, StepReason reason) {
        return steps.stream()
                .filter(step -> step.reason() == reason)
                .findFirst()
                .orElseThrow();
    }
}
