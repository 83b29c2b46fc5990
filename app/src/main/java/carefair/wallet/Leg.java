package carefair.wallet;

/**
 * One line of a journal: so much from (dr) or to (cr) one account, in pence.
 *
 * @param fromHold whether the money was set aside on the account before
 */
record Leg(long account, AccountKind kind, long dr, long cr, boolean fromHold) {

    Leg {
        if (dr < 0 || cr < 0 || (dr == 0) == (cr == 0)) {
            throw new IllegalArgumentException("A leg has one side: dr " + dr + ", cr " + cr);
        }
    }

    static Leg debit(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, pence, 0, false);
    }

    static Leg debitHeld(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, pence, 0, true);
    }

    static Leg credit(long account, AccountKind kind, long pence) {
        return new Leg(account, kind, 0, pence, false);
    }

    String side() {
        return dr > 0 ? "D" : "C";
    }
}
