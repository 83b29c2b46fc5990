package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pays money into a fund from where such money comes. */
@Component
class PayingIn {

    /** What comes in, why, and the days it is for. */
    record Payment(PersonId person, FundKind fund, Money amount, String reasonCode, LocalDate first, LocalDate last) {

        Payment {
            if (!amount.isPositive() || last.isBefore(first) || reasonCode.isBlank()) {
                throw new IllegalArgumentException("Not a pay-in: " + amount + " from " + first + " to " + last);
            }
        }
    }

    private final PostingKernel kernel;
    private final WalletBook wallets;
    private final Accounts accounts;

    PayingIn(PostingKernel kernel, WalletBook wallets, Accounts accounts) {
        this.kernel = kernel;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    void payIn(CommandKey key, Who who, Payment payment) {
        var command = new Command(
                Command.Scope.PAY_IN,
                key,
                Fingerprint.of(
                        payment.person().value(),
                        payment.fund(),
                        payment.amount().pence(),
                        payment.reasonCode(),
                        payment.first(),
                        payment.last()),
                who,
                payment.person(),
                payment.reasonCode());
        kernel.once(command, () -> newPayIn(command, payment));
    }

    private Answer newPayIn(Command command, Payment payment) {
        var fund = wallets.fund(payment.person(), payment.fund());
        var source = AccountKind.sourceOf(payment.fund());
        long pence = payment.amount().pence();
        var journal = new Journal(
                JournalKind.into(payment.fund()),
                new Journal.About(null, null, null, null, null, payment.first(), payment.last()),
                List.of(
                        Leg.debit(accounts.open(source, Accounts.COUNCIL), source, pence),
                        Leg.credit(fund.account(), AccountKind.of(payment.fund()), pence)));
        return new Answer(null, kernel.post(command, journal), 0, 0, true);
    }
}
