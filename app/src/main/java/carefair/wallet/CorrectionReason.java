package carefair.wallet;

/** Why money went back or was moved, from the one list that statements and the council's papers use. */
public enum CorrectionReason {
    NOT_DELIVERED,
    CHARGED_TOO_MUCH,
    PAID_TWICE,
    WRONG_AMOUNT,
    WRONG_PERSON,
    WRONG_FUND,
    OTHER_REASON
}
