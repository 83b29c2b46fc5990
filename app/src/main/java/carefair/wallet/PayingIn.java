package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pays money into a fund from where such money comes. */
@Component
class PayingIn {

    /** What comes in, why, and the days it is for; into which fund, where the person may have several of the kind. */
    record Payment(
            PersonId person,
            FundKind fund,
            @Nullable FundId which,
            Money amount,
            String reasonCode,
            LocalDate first,
            LocalDate last) {

        Payment {
            if (!amount.isPositive() || last.isBefore(first) || reasonCode.isBlank()) {
                throw new IllegalArgumentException("Not a pay-in: " + amount + " from " + first + " to " + last);
            }
            if (fund == FundKind.OWN) {
                throw new IllegalArgumentException("A person's own money never rests in a wallet");
            }
        }

        String fingerprint() {
            return which == null
                    ? Fingerprint.of(person.value(), fund, amount.pence(), reasonCode, first, last)
                    : Fingerprint.of(person.value(), which.value(), amount.pence(), reasonCode, first, last);
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
                Command.Scope.PAY_IN, key, payment.fingerprint(), who, payment.person(), payment.reasonCode());
        kernel.once(command, () -> newPayIn(command, payment));
    }

    private Answer newPayIn(Command command, Payment payment) {
        var which = payment.which();
        var fund =
                which == null ? wallets.fund(payment.person(), payment.fund()) : wallets.fund(payment.person(), which);
        var source = AccountKind.sourceOf(fund.kind());
        var holder = fund.terms().holder();
        long pence = payment.amount().pence();
        var journal = new Journal(
                JournalKind.into(fund.kind()),
                new Journal.About(null, null, holder, null, null, payment.first(), payment.last()),
                List.of(
                        Leg.debit(
                                accounts.open(source, holder == null ? Accounts.COUNCIL : holder.value()),
                                source,
                                pence),
                        Leg.credit(fund.account(), AccountKind.of(fund.kind()), pence)));
        return new Answer(null, kernel.post(command, journal), 0, 0, true);
    }
}
