package carefair.wallet;

/** Whose money a fund is made of. */
public enum FundSource {
    COUNCIL,
    NHS,
    CHARITY,
    PERSON
}
