package carefair.estimator;

/** The kinds of income the rules know. How each is treated stands in one table, in {@code Incomes}. */
public enum IncomeType {
    STATE_PENSION,
    /** From an employer, a personal pension or an annuity; after tax. */
    PRIVATE_PENSION,
    PENSION_CREDIT_GUARANTEE,
    PENSION_CREDIT_SAVINGS,
    ATTENDANCE_ALLOWANCE,
    PIP_DAILY_LIVING,
    PIP_MOBILITY,
    DLA_CARE,
    DLA_MOBILITY,
    UNIVERSAL_CREDIT,
    ESA,
    JSA,
    CARERS_ALLOWANCE,
    EARNINGS,
    /** Payments of the war pension scheme, without constant attendance allowance. */
    WAR_PENSION,
    WAR_WIDOWS_PENSION,
    /** From the Armed Forces Compensation Scheme. */
    GUARANTEED_INCOME_PAYMENT,
    HOUSING_BENEFIT,
    CHILD_BENEFIT,
    CHILD_TAX_CREDIT,
    CHARITABLE,
    DIRECT_PAYMENT,
    RENTAL,
    OTHER;

    private final String label = "estimator.IncomeType." + name();

    /** The key of its name in the texts. */
    public String label() {
        return label;
    }

    /** Attendance Allowance, and the daily living or care parts of PIP and DLA. */
    public boolean isDisabilityBenefit() {
        return this == ATTENDANCE_ALLOWANCE || this == PIP_DAILY_LIVING || this == DLA_CARE;
    }
}
