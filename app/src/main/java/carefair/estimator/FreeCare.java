package carefair.estimator;

/** Care for which nobody is charged. */
public enum FreeCare {
    /** After-care under section 117 of the Mental Health Act 1983. */
    SECTION_117,
    /** Reablement or intermediate care, for up to six weeks. */
    REABLEMENT,
    /** The NHS pays all of it. */
    NHS_CONTINUING_HEALTHCARE,
    /** Support for a carer, where the council does not charge carers. */
    CARER_SUPPORT
}
