package carefair.accreditation;

/** What an accreditation officer makes sure of, in the order in which it is shown. */
public enum CheckKind {
    IDENTITY,
    DBS,
    INSURANCE,
    TRAINING,
    FOOD_HYGIENE,
    RIGHT_TO_TRADE;

    /** Whether each has a name of its own, so that several count side by side: trainings and insurances. */
    public boolean isNamed() {
        return this == TRAINING || this == INSURANCE;
    }

    /** Whether it always says until when it holds. */
    public boolean mustEnd() {
        return this == INSURANCE || this == DBS;
    }
}
