package carefair.wallet;

import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pays money into a fund from where such money comes. */
@Component
class PayingIn {

    private final PostingKernel kernel;
    private final WalletBook wallets;
    private final Accounts accounts;
    private final PayInBatch batch;

    PayingIn(PostingKernel kernel, WalletBook wallets, Accounts accounts, PayInBatch batch) {
        this.kernel = kernel;
        this.wallets = wallets;
        this.accounts = accounts;
        this.batch = batch;
    }

    void payIn(Who who, PayIn payIn) {
        var command = command(who, payIn);
        kernel.once(command, () -> newPayIn(command, payIn));
    }

    void payInAll(Who who, List<PayIn> payIns) {
        batch.write(payIns.stream()
                .map(payIn -> new PayInBatch.Asked(command(who, payIn), payIn))
                .toList());
    }

    private static Command command(Who who, PayIn payIn) {
        return new Command(
                Command.Scope.PAY_IN, payIn.key(), payIn.fingerprint(), who, payIn.person(), payIn.reasonCode());
    }

    private Answer newPayIn(Command command, PayIn payIn) {
        var which = payIn.which();
        var fund = which == null ? wallets.fund(payIn.person(), payIn.fund()) : wallets.fund(payIn.person(), which);
        var source = AccountKind.sourceOf(fund.kind());
        var holder = fund.terms().holder();
        long pence = payIn.amount().pence();
        var journal = new Journal(
                JournalKind.into(fund.kind()),
                new Journal.About(null, null, holder, null, null, payIn.first(), payIn.last()),
                List.of(
                        Leg.debit(
                                accounts.open(source, holder == null ? Accounts.COUNCIL : holder.value()),
                                source,
                                pence),
                        Leg.credit(fund.account(), AccountKind.of(fund.kind()), pence)));
        return new Answer(null, kernel.post(command, journal), 0, 0, true);
    }
}
