package carefair.wallet;

import carefair.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one fund pays of a hold, in pence.
 *
 * @param place the fund's place in the order in which funds pay, from 1
 * @param leftAfter what was left to use in the fund once this was set aside
 * @param until the fund's last day; null if it has no end
 * @param holder who keeps the fund; null where the council does
 */
record HoldLine(
        FundKind fund,
        long account,
        int place,
        long amount,
        long captured,
        long released,
        long leftAfter,
        @Nullable LocalDate until,
        @Nullable OrganisationId holder) {

    HoldLine capturedWhole() {
        return new HoldLine(fund, account, place, amount, amount, 0, leftAfter, until, holder);
    }

    long stillHeld() {
        return amount - captured - released;
    }
}
