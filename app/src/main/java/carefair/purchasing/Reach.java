package carefair.purchasing;

/** Who gets a question to a listing. */
public enum Reach {
    PROVIDER,
    /** The provider is not here, and the council passes questions on. */
    COUNCIL,
    /** It is withdrawn, or its provider is not here and the council takes no questions for it. */
    NOBODY
}
