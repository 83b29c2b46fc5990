package carefair.estimator;

/** The names of the rates that the calculation looks up. */
public final class RateNames {

    public static final String UPPER_LIMIT = "capital-limit.upper";
    public static final String LOWER_LIMIT = "capital-limit.lower";
    public static final String TARIFF_STEP = "tariff-income.step";
    public static final String SELLING_COSTS = "selling-costs-share";
    public static final String FIRST_WEEKS = "property-disregard.weeks";
    public static final String SPOUSE_SHARE = "private-pension.spouse-share";
    public static final String WAR_WIDOWS = "war-widows-pension.disregard";
    public static final String SAVINGS_CREDIT_SINGLE = "savings-credit-disregard.single";
    public static final String SAVINGS_CREDIT_COUPLE = "savings-credit-disregard.couple";
    public static final String SAVINGS_CREDIT_BY_THRESHOLD = "savings-credit-disregard.by-threshold";
    public static final String SAVINGS_CREDIT_ALL_AT_HOME = "savings-credit-disregard.all-at-home";
    public static final String PERSONAL_EXPENSES = "personal-expenses-allowance";
    public static final String NURSING_CARE = "nhs-funded-nursing-care.standard";
    public static final String REABLEMENT_WEEKS = "reablement.free-weeks";
    public static final String DISABILITY_BENEFIT_WEEKS = "disability-benefits.weeks-in-care-home";
    public static final String CARERS_CHARGED = "carers.charged";

    /** A council's own amount a week for the costs of disability, without receipts; most councils have none. */
    public static final String STANDARD_DISABILITY = "disability-related-expenditure.standard";

    static final String GUARANTEE = "minimum-income-guarantee.";
    public static final String SINGLE_YOUNG = GUARANTEE + "single-18-24";
    public static final String SINGLE = GUARANTEE + "single-25-to-pension-age";
    public static final String SINGLE_PENSION_AGE = GUARANTEE + "single-pension-age";
    public static final String LONE_PARENT = GUARANTEE + "lone-parent";
    public static final String COUPLE = GUARANTEE + "couple";
    public static final String COUPLE_PENSION_AGE = GUARANTEE + "couple-pension-age";
    public static final String DISABILITY_SINGLE = GUARANTEE + "disability-premium.single";
    public static final String DISABILITY_COUPLE = GUARANTEE + "disability-premium.couple";
    public static final String ENHANCED_SINGLE = GUARANTEE + "enhanced-disability-premium.single";
    public static final String ENHANCED_COUPLE = GUARANTEE + "enhanced-disability-premium.couple";
    public static final String CARER = GUARANTEE + "carer-premium";
    public static final String CHILD = GUARANTEE + "child";

    public static final String DEFERRED_INTEREST = "deferred-payment.interest-rate";
    public static final String DEFERRED_INCOME_KEPT = "deferred-payment.income-kept";
    public static final String DEFERRED_COMPOUNDING = "deferred-payment.compounding-times-a-year";

    public static final String ATTENDANCE_LOWER = "benefit.attendance-allowance.lower";
    public static final String ATTENDANCE_HIGHER = "benefit.attendance-allowance.higher";
    public static final String PIP_DAILY_STANDARD = "benefit.pip-daily-living.standard";
    public static final String PIP_DAILY_ENHANCED = "benefit.pip-daily-living.enhanced";
    public static final String PIP_MOBILITY_STANDARD = "benefit.pip-mobility.standard";
    public static final String PIP_MOBILITY_ENHANCED = "benefit.pip-mobility.enhanced";
    public static final String CARERS_ALLOWANCE = "benefit.carers-allowance";
    public static final String CARERS_ALLOWANCE_EARNINGS = "benefit.carers-allowance.earnings-limit";
    public static final String CREDIT_SINGLE = "benefit.pension-credit-guarantee.single";
    public static final String CREDIT_COUPLE = "benefit.pension-credit-guarantee.couple";
    public static final String CREDIT_SEVERE_DISABILITY = "benefit.pension-credit-severe-disability";
    public static final String CREDIT_THRESHOLD_SINGLE = "benefit.savings-credit-threshold.single";
    public static final String CREDIT_THRESHOLD_COUPLE = "benefit.savings-credit-threshold.couple";

    /** What care costs where nothing nearer is known: a council's published rates, else averages of England. */
    public static final String COST_CARE_HOME = "care-cost.care-home";

    public static final String COST_CARE_HOME_DEMENTIA = "care-cost.care-home-dementia";
    public static final String COST_NURSING_HOME = "care-cost.nursing-home";
    public static final String COST_NURSING_HOME_DEMENTIA = "care-cost.nursing-home-dementia";
    public static final String COST_HOME_CARE_HOUR = "care-cost.home-care-hour";
    public static final String COST_LIVE_IN = "care-cost.live-in";

    private RateNames() {}
}
