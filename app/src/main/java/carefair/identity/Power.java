package carefair.identity;

/** What someone who acts for a person may do, as the officer granted it. */
public enum Power {
    /** See the wallet, statements and orders. */
    SEE,
    /** Place, confirm, question and cancel orders paid from the direct payment and the contribution. */
    ORDER,
    /** Be told what the person is told. */
    BE_TOLD
}
