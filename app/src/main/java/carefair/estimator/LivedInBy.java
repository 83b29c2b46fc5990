package carefair.estimator;

/** Who lives in the home that the person owns; all but {@link #NOBODY} keep its value out of the sum (SI 2014/2672 Sch 2). */
public enum LivedInBy {
    NOBODY,
    PARTNER,
    RELATIVE_60_OR_OVER,
    INCAPACITATED_RELATIVE,
    CHILD_UNDER_18,
    LONE_PARENT_EX_PARTNER,
    /** Care at home, or a stay they return from. */
    PERSON_THEMSELVES
}
