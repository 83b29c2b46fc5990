package carefair.wallet;

/**
 * What one fund pays of a hold, in pence.
 *
 * @param place the fund's place in the order in which funds pay, from 1
 * @param leftAfter what was left to use in the fund once this was set aside
 */
record HoldLine(FundKind fund, long account, int place, long amount, long captured, long released, long leftAfter) {

    HoldLine capturedWhole() {
        return new HoldLine(fund, account, place, amount, amount, 0, leftAfter);
    }

    long stillHeld() {
        return amount - captured - released;
    }
}
