package carefair.wallet;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one movement of money was, as a statement tells it. */
public enum JournalKind {
    /** The council paid into the direct payment. */
    PAY_IN,
    /** The person's own part came in. */
    CONTRIBUTION_IN,
    /** Money set aside for an order was paid to what the council owes the provider. */
    CAPTURE,
    /** The council paid a grant. */
    GRANT_IN,
    /** An accredited holder has the money of an individual service fund. */
    ISF_IN,
    /** The holder of an individual service fund paid for something. */
    ISF_SPENT,
    /** What a holder paid came back to it, all or in part: to the individual service fund it was paid from. */
    ISF_GIVEN_BACK,
    /** A person's own money came in and went on to the provider. */
    OWN_PASSED,
    /** A person's own money that was passed on by mistake went back, all or in part. */
    OWN_GIVEN_BACK,
    /** The provider, or two officers, gave back all or part of what was paid: to the funds that paid it. */
    REFUND,
    /** A payment of the council was wrong and went back. */
    PAY_IN_REVERSED,
    /** A contribution was wrong and went back. */
    CONTRIBUTION_REVERSED,
    /** Money of the person's own had been taken for the council's, and was moved to their contribution. */
    MOVE,
    /** A surplus of the direct payment went back to the council, after notice. */
    RECLAIM;

    /** What the reversal of such a movement is; nothing for one that cannot be reversed, such as a reversal. */
    Optional<JournalKind> undone() {
        return switch (this) {
            case CAPTURE -> Optional.of(REFUND);
            case ISF_SPENT -> Optional.of(ISF_GIVEN_BACK);
            case OWN_PASSED -> Optional.of(OWN_GIVEN_BACK);
            case PAY_IN -> Optional.of(PAY_IN_REVERSED);
            case CONTRIBUTION_IN -> Optional.of(CONTRIBUTION_REVERSED);
            default -> Optional.empty();
        };
    }

    /** Whether it was put right by hand already, so that it is not reversed again. */
    public boolean isByHand() {
        return undone().isEmpty();
    }

    /**
     * Whether what it takes out of a fund was taken back rather than spent: a payment into it that was wrong, a surplus, or money of the
     * person's own that goes to their contribution.
     */
    public boolean takesBack() {
        return switch (this) {
            case PAY_IN_REVERSED, CONTRIBUTION_REVERSED, RECLAIM, MOVE -> true;
            default -> false;
        };
    }

    /** Those that take back, as a list in SQL. */
    static String takingBack() {
        return Arrays.stream(values())
                .filter(JournalKind::takesBack)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }

    /** Whether it paid a provider for an order: by the council, or by the holder of an individual service fund. */
    boolean paysAnOrder() {
        return this == CAPTURE || this == ISF_SPENT;
    }

    static JournalKind into(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT, CARER -> PAY_IN;
            case CONTRIBUTION -> CONTRIBUTION_IN;
            case GRANT -> GRANT_IN;
            case ISF -> ISF_IN;
            case OWN -> OWN_PASSED;
        };
    }
}
