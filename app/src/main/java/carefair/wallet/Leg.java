package carefair.wallet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal: so much from (dr) or to (cr) one account, in pence.
 *
 * @param fromHold whether the money was set aside on the account before
 * @param reverses the posting it reverses; null for one that reverses none
 */
record Leg(
        long account,
        AccountKind kind,
        long dr,
        long cr,
        boolean fromHold,
        @Nullable Reversed reverses) {

    /** The posting that this one reverses, or a part of it. */
    record Reversed(UUID journal, int leg) {}

    Leg {
        if (dr < 0 || cr < 0 || (dr == 0) == (cr == 0)) {
            throw new IllegalArgumentException("A leg has one side: dr " + dr + ", cr " + cr);
        }
    }

    static Leg debit(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, pence, 0, false, null);
    }

    static Leg debitHeld(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, pence, 0, true, null);
    }

    static Leg credit(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, 0, pence, false, null);
    }

    /** The same account the other way round, for a part or all of a posting. */
    static Leg reversing(UUID journal, ReversalBook.Line line, long pence) {
        return new Leg(
                line.account(),
                line.kind(),
                line.cr() > 0 ? pence : 0,
                line.dr() > 0 ? pence : 0,
                false,
                new Reversed(journal, line.leg()));
    }

    String side() {
        return dr > 0 ? "D" : "C";
    }
}
