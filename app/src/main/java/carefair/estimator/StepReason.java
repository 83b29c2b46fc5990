package carefair.estimator;

/** Why something changes as weeks pass. */
public enum StepReason {
    /** Where it begins. */
    NOW,
    /** Help that was free for some weeks is charged from here on. */
    FREE_WEEKS_END,
    /** The first weeks in which the home was ignored are over. */
    HOME_COUNTS,
    /** Capital is no longer over the upper limit: the council begins to help. */
    AT_UPPER_LIMIT,
    /** What is not property is no longer over the upper limit, and the home counts: a deferred payment can be asked for. */
    DEFERRED_PAYMENT_POSSIBLE,
    /** Capital is no longer over the lower limit: nothing more is reckoned from it. */
    AT_LOWER_LIMIT,
    /** A disability benefit is no longer paid, because the council helps to pay for a care home. */
    DISABILITY_BENEFIT_STOPS,
    /** All that can be spent is spent, and the charge would need more. */
    SAVINGS_SPENT,
    /** Another year has passed. */
    YEAR
}
