package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.FundKind;
import carefair.wallet.RetriedOutsideTransaction;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a person's own part into their wallet when it has arrived in the council's bank. For direct payment officers. */
@Service
@Transactional
@RetriedOutsideTransaction
public class ContributionReceipts {

    /** The most one contribution may be. */
    public static final Money LIMIT = Money.ofPence(20_000_00);

    /**
     * Money that arrived.
     *
     * @param on the day it reached the bank
     * @param bankReference what the bank's line says, so that the two can be matched
     */
    public record Arrived(PersonId person, Money amount, LocalDate on, String bankReference) {

        /** @throws IllegalArgumentException if the amount is not more than nothing */
        public Arrived {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("Nothing arrived: " + amount);
            }
        }
    }

    private final ContributionReceiptRepository receipts;
    private final OfficersDesk desk;
    private final Wallets wallets;
    private final Telling telling;
    private final ContributionsOwed owed;

    ContributionReceipts(
            ContributionReceiptRepository receipts,
            OfficersDesk desk,
            Wallets wallets,
            Telling telling,
            ContributionsOwed owed) {
        this.receipts = receipts;
        this.desk = desk;
        this.wallets = wallets;
        this.telling = telling;
        this.owed = owed;
    }

    /**
     * Records the money, and pays it into the contribution fund, unless the council pays the whole budget: then the money is the council's,
     * and only what the person owes becomes less. The same key again changes nothing.
     *
     * @throws OversightRefusal.TooMuch if it is more than {@link #LIMIT}
     * @throws OversightRefusal.DayOutOfReach if it arrived in the future or over a year ago
     * @throws OversightRefusal.FormUsedForSomethingElse if the key came before with other money
     * @throws carefair.wallet.WalletRefusal.NoWallet if the person has none
     */
    public void record(CommandKey key, Who.Staff who, Arrived arrived) {
        desk.requireOpened(who, arrived.person());
        var earlier = receipts.findById(key.value());
        if (earlier.isPresent()) {
            if (!earlier.get().isFor(arrived)) {
                throw new OversightRefusal.FormUsedForSomethingElse();
            }
            return;
        }
        check(arrived);
        var words = desk.write(who, arrived.person(), arrived.bankReference());
        boolean toTheCouncil = owed.goesToTheCouncil(arrived.person());
        receipts.saveAndFlush(
                new ContributionReceipt(key.value(), arrived, toTheCouncil, words, who.signIn(), desk.now()));
        if (!toTheCouncil) {
            payIn(key, who, arrived);
        }
        desk.record(desk.act(who, "CONTRIBUTION_RECORDED", arrived.person())
                .on("contribution_receipt", key.value())
                .because(words));
        telling.contributionArrived(arrived, toTheCouncil);
    }

    private void payIn(CommandKey key, Who.Staff who, Arrived arrived) {
        wallets.payIn(
                key,
                who,
                arrived.person(),
                FundKind.CONTRIBUTION,
                arrived.amount(),
                "CONTRIBUTION_RECEIVED",
                arrived.on(),
                arrived.on());
    }

    private void check(Arrived arrived) {
        if (arrived.amount().isMoreThan(LIMIT)) {
            throw new OversightRefusal.TooMuch(LIMIT);
        }
        var earliest = desk.today().minusDays(PaySchedules.REACH_DAYS);
        if (arrived.on().isAfter(desk.today()) || arrived.on().isBefore(earliest)) {
            throw new OversightRefusal.DayOutOfReach(earliest, desk.today());
        }
    }
}
