package carefair.estimator;

import static carefair.estimator.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.settings.RateRow;
import carefair.settings.RateUnit;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of income, capital, property and of what is kept, one by one; all sums are worked out by hand. */
class RulesTest {

    private static final Rates NOW = TheRates.of("dorset", "2026-27");
    private static final Person MARGARET = Person.single(84, true);
    private static final Person DAN = Person.single(40, false);

    /** What counts of £50 of each income: at home, in a care home for good, in a stay. */
    @ParameterizedTest
    @CsvSource({
        "STATE_PENSION, 50, 50, 50",
        "PRIVATE_PENSION, 50, 50, 50",
        "PENSION_CREDIT_GUARANTEE, 50, 50, 50",
        "PENSION_CREDIT_SAVINGS, 42.70, 42.70, 42.70",
        "ATTENDANCE_ALLOWANCE, 50, 50, 0",
        "PIP_DAILY_LIVING, 50, 50, 0",
        "DLA_CARE, 50, 50, 0",
        "PIP_MOBILITY, 0, 0, 0",
        "DLA_MOBILITY, 0, 0, 0",
        "UNIVERSAL_CREDIT, 50, 50, 50",
        "ESA, 50, 50, 50",
        "JSA, 50, 50, 50",
        "CARERS_ALLOWANCE, 50, 50, 50",
        "EARNINGS, 0, 0, 0",
        "WAR_PENSION, 0, 0, 0",
        "WAR_WIDOWS_PENSION, 40, 40, 40",
        "GUARANTEED_INCOME_PAYMENT, 0, 0, 0",
        "HOUSING_BENEFIT, 0, 0, 0",
        "CHILD_BENEFIT, 0, 0, 0",
        "CHILD_TAX_CREDIT, 0, 0, 0",
        "CHARITABLE, 0, 0, 0",
        "DIRECT_PAYMENT, 0, 0, 0",
        "RENTAL, 50, 50, 50",
        "OTHER, 50, 50, 50"
    })
    void countsOfEachIncomeWhatTheRulesSay(IncomeType type, String home, String careHome, String stay) {
        assertThat(counted(Setting.HOME, type)).isEqualTo(pounds(home));
        assertThat(counted(Setting.SHORT_TERM_CARE_HOME, type)).isEqualTo(pounds(home));
        assertThat(counted(Setting.CARE_HOME, type)).isEqualTo(pounds(careHome));
        assertThat(counted(Setting.NURSING_HOME, type)).isEqualTo(pounds(careHome));
        assertThat(counted(Setting.TEMPORARY_CARE_HOME, type)).isEqualTo(pounds(stay));
    }

    @Test
    void ignoresHalfOfAPensionThatGoesToASpouseInACareHomeOnlyAndTheOddPenny() {
        var shared = List.of(new Income(IncomeType.PRIVATE_PENSION, pounds("100.01"), true));

        assertThat(estimate(Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                                .withIncome(shared))
                        .countedIncome())
                .isEqualTo(pounds("50.00"));
        assertThat(estimate(Circumstances.of(Setting.HOME, MARGARET, pounds("900"))
                                .withIncome(shared))
                        .countedIncome())
                .isEqualTo(pounds("100.01"));
    }

    @Test
    void ignoresTheFirstTenPoundsOfWarWidowsPensionOnce() {
        var two = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(
                        Income.of(IncomeType.WAR_WIDOWS_PENSION, pounds("6")),
                        Income.of(IncomeType.WAR_WIDOWS_PENSION, pounds("20"))));

        assertThat(estimate(two).countedIncome()).isEqualTo(pounds("16"));
    }

    @Test
    void ignoresOfSavingsCreditOnlyWhatIsReceived() {
        var little = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withIncome(List.of(
                        Income.of(IncomeType.STATE_PENSION, pounds("215")),
                        Income.of(IncomeType.PENSION_CREDIT_SAVINGS, pounds("3.50"))));

        assertThat(estimate(little).countedIncome()).isEqualTo(pounds("215"));
        assertThat(estimate(little).weeklyCharge()).isEqualTo(pounds("183.20"));
    }

    /** Annex C by a council's choice: below the threshold 208.07 nothing, up to the guarantee 238.00 the award, above it all of 7.30. */
    @ParameterizedTest
    @CsvSource({"208.06, 5, 0", "208.07, 5, 5", "238.00, 9, 7.30", "238.00, 0, 0", "238.01, 0, 7.30", "238.01, 5, 7.30"
    })
    void ignoresByTheThresholdWhereTheCouncilChoseSo(String pension, String award, String ignored) {
        var rates = TheRates.with(NOW, RateNames.SAVINGS_CREDIT_BY_THRESHOLD, RateUnit.YES_NO, 1);
        var resident = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withIncome(List.of(
                        Income.of(IncomeType.STATE_PENSION, pounds(pension)),
                        Income.of(IncomeType.PENSION_CREDIT_SAVINGS, pounds(award))));

        var estimate = Estimator.estimate(resident, rates);

        assertThat(estimate.countedIncome())
                .isEqualTo(pounds(pension).plus(pounds(award)).minus(pounds(ignored)));
        assertThat(estimate.lines()).anyMatch(line -> line.rule() == Rule.SAVINGS_CREDIT_BY_THRESHOLD);
        assertThat(estimate.warnings().stream()
                        .anyMatch(warning -> warning.key().equals("estimator.warning.savings-credit-readings")))
                .isEqualTo(!pounds(ignored).equals(pounds(award).min(pounds("7.30"))));
    }

    @Test
    void warnsWhereTheTwoReadingsOfSavingsCreditDiffer() {
        var over = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("241.30"))));

        assertThat(estimate(over).warnings())
                .contains(Warning.of("savings-credit-readings", Money.ZERO, pounds("7.30")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-24, 82.15, 103.65, 214.35, 103.65, 81.40, 163.65",
        "2024-25, 87.65, 110.60, 228.70, 110.60, 86.85, 174.60",
        "2025-26, 89.15, 112.50, 232.60, 112.50, 88.35, 177.55",
        "2026-27, 95.40, 120.40, 241.45, 120.40, 94.55, 184.30"
    })
    void keepsTheGuaranteeForAgeAndHousehold(
            String year, String young, String adult, String pension, String lone, String couple, String couplePension) {
        assertThat(kept(year, Person.single(18, false))).isEqualTo(pounds(young));
        assertThat(kept(year, Person.single(24, false))).isEqualTo(pounds(young));
        assertThat(kept(year, Person.single(25, false))).isEqualTo(pounds(adult));
        assertThat(kept(year, MARGARET)).isEqualTo(pounds(pension));
        assertThat(kept(year, Person.single(19, false).asLoneParent())).isEqualTo(pounds(lone));
        assertThat(kept(year, MARGARET.asLoneParent())).isEqualTo(pounds(pension));
        assertThat(kept(year, Person.inCouple(30, false, false))).isEqualTo(pounds(couple));
        assertThat(kept(year, Person.inCouple(30, false, true))).isEqualTo(pounds(couplePension));
        assertThat(kept(year, Person.inCouple(70, true, false))).isEqualTo(pounds(couplePension));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-24, 45.75, 22.35, 32.60, 16.05, 49.05, 94.90",
        "2024-25, 48.80, 23.85, 34.80, 17.15, 52.35, 101.25",
        "2025-26, 49.65, 24.25, 35.40, 17.45, 53.25, 102.95",
        "2026-27, 51.55, 25.15, 36.75, 18.10, 55.25, 106.85"
    })
    void addsEachPremiumAndEachChildToTheGuarantee(
            String year,
            String single,
            String enhanced,
            String couple,
            String coupleEnhanced,
            String carer,
            String child) {
        var base = kept(year, DAN);
        var coupleBase = kept(year, Person.inCouple(40, false, false));

        assertThat(kept(year, DAN.withPremiums(true, false, false))).isEqualTo(base.plus(pounds(single)));
        assertThat(kept(year, DAN.withPremiums(true, true, false)))
                .isEqualTo(base.plus(pounds(single)).plus(pounds(enhanced)));
        assertThat(kept(year, Person.inCouple(40, false, false).withPremiums(true, true, false)))
                .isEqualTo(coupleBase.plus(pounds(couple)).plus(pounds(coupleEnhanced)));
        assertThat(kept(year, DAN.withPremiums(false, false, true))).isEqualTo(base.plus(pounds(carer)));
        assertThat(kept(year, DAN.withChildren(3)))
                .isEqualTo(base.plus(pounds(child).times(3)));
    }

    @Test
    void anotherGuaranteeReplacesBaseChildrenAndPremiumsAndUsesNoRate() {
        var own = Circumstances.of(Setting.HOME, DAN.withChildren(2).withPremiums(true, true, true), pounds("300"))
                .withOverrides(new Overrides(pounds("200"), null, null, null, null, null));

        assertThat(estimate(own).kept()).isEqualTo(pounds("200"));
        assertThat(estimate(own).ratesUsed()).isEmpty();
    }

    @Test
    void takesOffExtraCostsOfDisabilityOnlyAtHomeAndOnlyWithABenefitThatCounts() {
        var costs = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("400"))))
                .withDisabilityRelatedExpenditure(pounds("30"));
        var withBenefit = costs.withIncome(List.of(
                Income.of(IncomeType.STATE_PENSION, pounds("400")),
                Income.of(IncomeType.ATTENDANCE_ALLOWANCE, pounds("76.70"))));

        assertThat(estimate(costs).kept()).isEqualTo(pounds("241.45"));
        assertThat(estimate(costs).warnings()).contains(Warning.of("disability-costs-need-a-benefit"));
        assertThat(estimate(withBenefit).kept()).isEqualTo(pounds("271.45"));
        assertThat(estimate(withBenefit.withSetting(Setting.SHORT_TERM_CARE_HOME))
                        .kept())
                .isEqualTo(pounds("271.45"));
        assertThat(estimate(withBenefit.withSetting(Setting.CARE_HOME)).kept()).isEqualTo(pounds("31.80"));
        assertThat(estimate(withBenefit.withSetting(Setting.CARE_HOME)).warnings())
                .contains(Warning.of("disability-costs-only-at-home"));
    }

    @Test
    void takesOffTheCouncilsStandardAmountWhereItIsMoreThanThePersonsOwnCosts() {
        var rates = TheRates.with(NOW, RateNames.STANDARD_DISABILITY, RateUnit.WEEK, 15_00);
        var withBenefit = Circumstances.of(Setting.HOME, MARGARET, pounds("300"))
                .withIncome(List.of(Income.of(IncomeType.ATTENDANCE_ALLOWANCE, pounds("76.70"))));

        assertThat(Estimator.estimate(withBenefit, rates).kept()).isEqualTo(pounds("256.45"));
        assertThat(Estimator.estimate(withBenefit.withDisabilityRelatedExpenditure(pounds("20")), rates)
                        .kept())
                .isEqualTo(pounds("261.45"));
        assertThat(Estimator.estimate(withBenefit.withIncome(List.of()), rates).kept())
                .isEqualTo(pounds("241.45"));
    }

    @Test
    void takesOffHousingCostsAtHomeAndInAStayOnly() {
        var tenant = Circumstances.of(Setting.HOME, MARGARET, pounds("300")).withHousingCosts(pounds("60"));

        assertThat(estimate(tenant).kept()).isEqualTo(pounds("301.45"));
        assertThat(estimate(tenant.withSetting(Setting.TEMPORARY_CARE_HOME)).kept())
                .isEqualTo(pounds("91.80"));
        assertThat(estimate(tenant.withSetting(Setting.NURSING_HOME)).kept()).isEqualTo(pounds("31.80"));
    }

    @Test
    void takesTenPercentForSellingOffInvestmentsAndProperty() {
        assertThat(capital(Capital.of(CapitalType.INVESTMENTS, pounds("27000"))))
                .isEqualTo(pounds("24300"));
        assertThat(capital(Capital.of(CapitalType.INVESTMENTS, pounds("25500"))))
                .isEqualTo(pounds("22950"));
        assertThat(capital(new Capital(CapitalType.OTHER_PROPERTY, pounds("100000"), Share.HALF, pounds("40000"))))
                .isEqualTo(pounds("25000"));
        assertThat(capital(new Capital(CapitalType.OTHER_PROPERTY, pounds("100000"), Share.HALF, pounds("95000"))))
                .isEqualTo(pounds("0"));
        assertThat(capital(Capital.of(CapitalType.SAVINGS, pounds("20000")).shared(Share.HALF)))
                .isEqualTo(pounds("10000"));
        assertThat(capital(Capital.of(CapitalType.PERSONAL_INJURY_TRUST, pounds("500000"))))
                .isEqualTo(pounds("0"));
        assertThat(capital(Capital.of(CapitalType.LIFE_POLICY, pounds("500000"))))
                .isEqualTo(pounds("0"));
        assertThat(capital(Capital.of(CapitalType.FUNERAL_PLAN, pounds("5000"))))
                .isEqualTo(pounds("0"));
    }

    @Test
    void sharesOf25500StayUnderTheLimitWithATariffOf35() {
        var owner = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withCapital(List.of(Capital.of(CapitalType.INVESTMENTS, pounds("25500"))));

        assertThat(estimate(owner).tariffIncome()).isEqualTo(pounds("35"));
        assertThat(estimate(owner).overUpperLimit()).isFalse();
        assertThat(estimate(owner.withCapital(List.of(Capital.of(CapitalType.INVESTMENTS, pounds("27000")))))
                        .overUpperLimit())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, PERSON_THEMSELVES, 0",
        "TEMPORARY_CARE_HOME, PERSON_THEMSELVES, 0",
        "SHORT_TERM_CARE_HOME, PERSON_THEMSELVES, 0",
        "CARE_HOME, PARTNER, 0",
        "CARE_HOME, RELATIVE_60_OR_OVER, 0",
        "CARE_HOME, INCAPACITATED_RELATIVE, 0",
        "CARE_HOME, CHILD_UNDER_18, 0",
        "NURSING_HOME, LONE_PARENT_EX_PARTNER, 0",
        "CARE_HOME, NOBODY, 225000",
        "NURSING_HOME, NOBODY, 225000",
        "HOME, NOBODY, 225000"
    })
    void countsTheHomeUnlessSomebodyTheRulesNameLivesThere(Setting setting, LivedInBy livedInBy, String counted) {
        var owner = Circumstances.of(setting, Person.inCouple(84, true, true), pounds("900"))
                .withHome(new Home(pounds("250000"), Money.ZERO, Share.WHOLE, livedInBy))
                .withWeeksInCare(setting.isPermanent() ? 12 : 0);

        assertThat(estimate(owner).countedCapital()).isEqualTo(pounds(counted));
    }

    @Test
    void ignoresTheHomeForTwelveWeeksWhileOtherCapitalIsNotOverTheLimit() {
        var owner = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("23250"))))
                .withHome(new Home(pounds("250000"), Money.ZERO, Share.WHOLE, LivedInBy.NOBODY));

        assertThat(estimate(owner).countedCapital()).isEqualTo(pounds("23250"));
        assertThat(estimate(owner).warnings()).contains(Warning.of("home-counts-later", 12L, pounds("225000")));
        assertThat(estimate(owner.withWeeksInCare(11)).countedCapital()).isEqualTo(pounds("23250"));
        assertThat(estimate(owner.withWeeksInCare(12)).countedCapital()).isEqualTo(pounds("248250"));
        assertThat(estimate(owner.withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("23250.01")))))
                        .countedCapital())
                .isEqualTo(pounds("248250.01"));
    }

    @Test
    void namesADeferredPaymentWhereTheHomeAloneIsOverTheLimit() {
        var owner = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900"))
                .withHome(new Home(pounds("250000"), Money.ZERO, Share.WHOLE, LivedInBy.NOBODY))
                .withWeeksInCare(12);
        var rich = owner.withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("50000"))));

        assertThat(estimate(owner).warnings())
                .contains(Warning.of("deferred-payment-may-help"))
                .doesNotContain(Warning.of("tell-council-before-limit"));
        assertThat(estimate(rich).warnings())
                .doesNotContain(Warning.of("deferred-payment-may-help"))
                .contains(Warning.of("tell-council-before-limit"));
    }

    @Test
    void paysNothingWhereCareIsFree() {
        var rich = Circumstances.of(Setting.NURSING_HOME, MARGARET, pounds("1500"))
                .withCapital(List.of(Capital.of(CapitalType.SAVINGS, pounds("500000"))));

        assertThat(estimate(rich).weeklyCharge()).isEqualTo(pounds("1500"));
        for (var reason : FreeCare.values()) {
            var free = estimate(rich.withFree(reason));
            assertThat(free.result()).isEqualTo(Result.PAYS_NOTHING);
            assertThat(free.councilPays().plus(free.nhsPays())).isEqualTo(pounds("1500"));
            assertThat(free.lines()).hasSize(1);
        }
        assertThat(estimate(rich.withFree(FreeCare.NHS_CONTINUING_HEALTHCARE)).nhsPays())
                .isEqualTo(pounds("1500"));
    }

    @Test
    void refusesToSayWhatACarerPaysWhereThatIsNotKnown() {
        var carer = Circumstances.of(Setting.HOME, DAN, pounds("50")).withFree(FreeCare.CARER_SUPPORT);

        assertThatExceptionOfType(EstimateRefusal.MissingRate.class)
                .isThrownBy(() -> Estimator.estimate(carer, TheRates.of("banes", "2026-27")))
                .satisfies(missing -> assertThat(missing.rate()).isEqualTo("carers.charged"));
    }

    @Test
    void refusesWhereAFigureIsMissingAndTakesNoZeroForIt() {
        var margaret = Circumstances.of(Setting.HOME, MARGARET, pounds("300"));

        assertThatExceptionOfType(EstimateRefusal.MissingRate.class)
                .isThrownBy(() -> Estimator.estimate(margaret, TheRates.without(NOW, RateNames.SINGLE_PENSION_AGE)))
                .satisfies(missing -> assertThat(missing.rate()).isEqualTo(RateNames.SINGLE_PENSION_AGE));
        assertThatExceptionOfType(EstimateRefusal.MissingRate.class)
                .isThrownBy(() ->
                        Estimator.estimate(margaret, Rates.of("dorset", LocalDate.of(2030, 5, 1), TheRates.all())));
    }

    @Test
    void asksSomebodyElseForWhatADearerHomeCostsMore() {
        var resident = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("1000"))
                .withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("241.30"))))
                .withPersonalBudget(pounds("850"));

        var estimate = estimate(resident);

        assertThat(estimate.topUp()).isEqualTo(pounds("150"));
        assertThat(estimate.weeklyCharge()).isEqualTo(pounds("209.50"));
        assertThat(estimate.councilPays()).isEqualTo(pounds("640.50"));
        assertThat(estimate.warnings()).contains(Warning.of("own-extra-not-allowed"));
    }

    @Test
    void theNhsPaysForNursingOnTop() {
        var resident = Circumstances.of(Setting.NURSING_HOME, MARGARET, pounds("1200"));

        assertThat(estimate(resident).nhsPays()).isEqualTo(pounds("267.68"));
        assertThat(estimate(resident).councilPays()).isEqualTo(pounds("1200"));
    }

    @Test
    void saysWhichFiguresNobodyHasConfirmed() {
        var estimate = estimate(Circumstances.of(Setting.HOME, MARGARET, pounds("300")));

        assertThat(estimate.unconfirmed().stream().map(RateRow::name)).contains(RateNames.SINGLE_PENSION_AGE);
        assertThat(estimate.warnings())
                .contains(Warning.of("unconfirmed", estimate.unconfirmed().size()));
        assertThat(estimate.lines())
                .filteredOn(line -> line.rule() == Rule.GUARANTEE_BASE)
                .singleElement()
                .satisfies(line -> assertThat(line.rates()).hasSize(1));
    }

    @Test
    void refusesAnswersThatContradictEachOther() {
        var odd = Circumstances.of(
                        Setting.CARE_HOME, new Person(70, true, true, false, 0, true, true, true, false), pounds("1"))
                .withHome(new Home(pounds("1"), Money.ZERO, Share.WHOLE, LivedInBy.PERSON_THEMSELVES));

        assertThatExceptionOfType(EstimateRefusal.Contradictory.class)
                .isThrownBy(() -> estimate(odd))
                .satisfies(refusal -> assertThat(refusal.contradictions())
                        .containsExactly(
                                Contradiction.COUPLE_AND_LONE_PARENT,
                                Contradiction.DISABILITY_PREMIUM_AT_PENSION_AGE,
                                Contradiction.ENHANCED_DISABILITY_PREMIUM_AT_PENSION_AGE,
                                Contradiction.LIVES_AT_HOME_AND_MOVED_FOR_GOOD));
    }

    @Test
    void namesWhatWasGivenAwayAndCanCountIt() {
        var giver = Circumstances.of(Setting.CARE_HOME, MARGARET, pounds("900")).withGivenAway(pounds("20000"));

        assertThat(estimate(giver).countedCapital()).isEqualTo(pounds("0"));
        assertThat(estimate(giver).warnings()).contains(Warning.of("given-away", pounds("20000"), pounds("0")));
        assertThat(estimate(giver.asIfNothingGivenAway()).tariffIncome()).isEqualTo(pounds("23"));
        assertThat(estimate(giver.withIncome(List.of(Income.of(IncomeType.STATE_PENSION, pounds("100")))))
                        .warnings())
                .contains(Warning.of("given-away", pounds("20000"), pounds("91.20")));
    }

    @ParameterizedTest
    @CsvSource({
        "1954-01-01, 2020-01-01",
        "1960-04-05, 2026-04-05",
        "1960-04-06, 2026-05-06",
        "1960-05-05, 2026-06-05",
        "1960-05-06, 2026-07-06",
        "1960-07-31, 2026-11-30",
        "1961-02-06, 2028-01-06",
        "1961-03-05, 2028-02-05",
        "1961-03-06, 2028-03-06",
        "1970-06-15, 2037-06-15"
    })
    void reachesPensionAgeOnTheDayOfTheTimetable(LocalDate born, LocalDate day) {
        assertThat(PensionAge.reachedOn(born)).isEqualTo(day);
    }

    private static Money counted(Setting setting, IncomeType type) {
        return estimate(Circumstances.of(setting, MARGARET, pounds("900"))
                        .withIncome(List.of(Income.of(type, pounds("50")))))
                .countedIncome();
    }

    private static Money capital(Capital capital) {
        return estimate(Circumstances.of(Setting.HOME, MARGARET, pounds("900")).withCapital(List.of(capital)))
                .countedCapital();
    }

    private static Money kept(String year, Person person) {
        return Estimator.estimate(Circumstances.of(Setting.HOME, person, pounds("300")), TheRates.of("dorset", year))
                .kept();
    }

    private static Estimate estimate(Circumstances circumstances) {
        return Estimator.estimate(circumstances, NOW);
    }
}
