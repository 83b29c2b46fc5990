package carefair.identity;

/** What a member of the council's staff does here, as the sign-in provider's claim {@code roles} names it in lower case with dashes. */
public enum Role {
    DIRECT_PAYMENT_OFFICER,
    FINANCE_OFFICER,
    ADMINISTRATOR,
    /** Checks providers, renews and suspends; reads concerns, and reviews before they are shown. */
    ACCREDITATION_OFFICER
}
