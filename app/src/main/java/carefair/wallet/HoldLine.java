package carefair.wallet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one fund pays of a hold, in pence.
 *
 * @param place the fund's place in the order in which funds pay, from 1
 * @param leftAfter what was left to use in the fund once this was set aside
 * @param until the fund's last day; null if it has no end
 */
record HoldLine(
        FundKind fund,
        long account,
        int place,
        long amount,
        long captured,
        long released,
        long leftAfter,
        @Nullable LocalDate until) {

    HoldLine capturedWhole() {
        return new HoldLine(fund, account, place, amount, amount, 0, leftAfter, until);
    }

    long stillHeld() {
        return amount - captured - released;
    }
}
