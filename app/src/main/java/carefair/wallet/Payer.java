package carefair.wallet;

import java.util.List;

/** Who pays for what was held: the council, from the funds it keeps, or the holder of an individual service fund, from what it keeps. */
enum Payer {
    /** The council owes the provider what is captured, and pays it out. */
    COUNCIL(JournalKind.CAPTURE, AccountKind.PROVIDER_PAYABLE),
    /** The holder pays the provider itself: the council owes nothing, and no payout takes it up. */
    HOLDER(JournalKind.ISF_SPENT, AccountKind.ISF_HOLDER);

    private final JournalKind kind;
    private final AccountKind credited;

    Payer(JournalKind kind, AccountKind credited) {
        this.kind = kind;
        this.credited = credited;
    }

    /** Who pays these lines of one hold; an order has one payer. */
    static Payer of(List<HoldLine> lines) {
        return lines.getFirst().fund() == FundKind.ISF ? HOLDER : COUNCIL;
    }

    /** What a capture is. */
    JournalKind kind() {
        return kind;
    }

    /** The account a capture goes to. */
    AccountKind credited() {
        return credited;
    }
}
