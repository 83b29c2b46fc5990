package carefair.estimator;

/** What an estimate comes to, in one word. */
public enum Result {
    PAYS_NOTHING,
    PAYS_CONTRIBUTION,
    PAYS_FULL_COST
}
