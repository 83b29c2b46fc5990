package carefair.oversight;

import carefair.identity.Who;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.wallet.Wallets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council's sums over all wallets: never what one person bought. For direct payment officers. */
@Service
@Transactional(readOnly = true)
public class CouncilTotals {

    /**
     * @param paidInToday by schedules, on the London day
     * @param schedulesPaidToday how many people's schedules that was
     * @param contributionsToday recorded on the London day
     */
    public record Today(Wallets.Totals wallets, Money paidInToday, long schedulesPaidToday, Money contributionsToday) {}

    private final Wallets wallets;
    private final ScheduleRunRepository paid;
    private final ContributionReceiptRepository receipts;
    private final OfficersDesk desk;

    CouncilTotals(
            Wallets wallets, ScheduleRunRepository paid, ContributionReceiptRepository receipts, OfficersDesk desk) {
        this.wallets = wallets;
        this.paid = paid;
        this.receipts = receipts;
        this.desk = desk;
    }

    public Today today(Who.Staff who) {
        desk.require(who);
        var from = London.startOf(desk.today());
        var until = London.startOf(desk.today().plusDays(1));
        var schedules = paid.paidBetween(from, until);
        return new Today(
                wallets.totals(who),
                Money.ofPence(schedules.pence()),
                schedules.schedules(),
                Money.ofPence(receipts.penceRecordedBetween(from, until)));
    }
}
