package carefair.estimator;

import java.util.Locale;

/**
 * The rules of charging that a line can follow. The words of each and its legal source stand in the texts, under
 * {@code estimator.rule.<name>} and {@code estimator.source.<name>}.
 */
public enum Rule {
    INCOME_COUNTS,
    DISABILITY_BENEFIT_COUNTS,
    SAVINGS_CREDIT_COUNTS,
    PENSION_SHARED_COUNTS,
    WAR_WIDOWS_COUNTS,
    MOBILITY_IGNORED,
    EARNINGS_IGNORED,
    DIRECT_PAYMENT_IGNORED,
    ARMED_FORCES_IGNORED,
    WAR_PENSION_IGNORED,
    WAR_WIDOWS_IGNORED,
    HOUSING_BENEFIT_IGNORED,
    CHILD_INCOME_IGNORED,
    CHARITABLE_IGNORED,
    DISABILITY_BENEFIT_IGNORED_IN_STAY,
    PENSION_SHARE_IGNORED,
    SAVINGS_CREDIT_PART_IGNORED,
    SAVINGS_CREDIT_ALL_IGNORED,
    SAVINGS_CREDIT_BY_THRESHOLD,
    OTHER_DISREGARD,
    TARIFF_INCOME,
    CAPITAL_UNDER_LOWER_LIMIT,
    CAPITAL_OVER_UPPER_LIMIT,
    CAPITAL_COUNTS,
    CAPITAL_LESS_SELLING_COSTS,
    CAPITAL_IGNORED,
    HOME_COUNTS,
    HOME_IGNORED_LIVED_IN,
    HOME_IGNORED_RETURNING,
    HOME_IGNORED_OTHERS,
    HOME_IGNORED_FIRST_WEEKS,
    HOUSING_COSTS,
    DISABILITY_RELATED_EXPENDITURE,
    STANDARD_DISABILITY_ALLOWANCE,
    DISABILITY_RELATED_EXPENDITURE_NOT_TAKEN_OFF,
    GUARANTEE_BASE,
    DISABILITY_PREMIUM,
    ENHANCED_DISABILITY_PREMIUM,
    CARER_PREMIUM,
    GUARANTEE_CHILDREN,
    GUARANTEE_OVERRIDE,
    PERSONAL_EXPENSES_ALLOWANCE,
    OTHER_ALLOWANCE,
    NOT_BELOW_NOTHING,
    NOT_ABOVE_COST,
    NURSING_CARE_BY_NHS,
    TOP_UP,
    FREE_SECTION_117,
    FREE_REABLEMENT,
    FREE_CONTINUING_HEALTHCARE,
    FREE_FOR_CARERS;

    private final String word = name().toLowerCase(Locale.UK).replace('_', '-');
    private final String label = "estimator.label." + word;

    /** The key of its words. */
    public String words() {
        return "estimator.rule." + word;
    }

    /** The key of the act or regulation it comes from. */
    public String source() {
        return "estimator.source." + word;
    }

    /** The key of the name that a line has by this rule, unless it is about one income or one sum of capital. */
    public String label() {
        return label;
    }
}
