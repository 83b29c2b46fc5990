package carefair.wallet;

import carefair.audit.AuditProof;
import carefair.operations.DataCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** {@code bin/verify-ledger}: proves every promise of the ledger, both chains and the seals, and names the first row that is wrong. */
@Component
class VerifyLedger implements DataCommand {

    private static final int SHOWN = 20;
    private static final Executor BESIDE =
            command -> Thread.ofPlatform().name("follows-the-audit").daemon().start(command);

    private final LedgerProof ledger;
    private final AuditProof audit;
    private final SealsProof seals;

    VerifyLedger(LedgerProof ledger, AuditProof audit, SealsProof seals) {
        this.ledger = ledger;
        this.audit = audit;
        this.seals = seals;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public void run(List<Path> files, Report report) {
        var sealed = seals.read();
        // The audit's chain stands in tables of its own: it is followed beside the ledger's proof, on another
        // connection.
        var following = CompletableFuture.supplyAsync(() -> audit.verify(sealed.auditHeads()), BESIDE);
        var proof = ledger.prove(sealed.good());
        report.line("Read " + proof.journals() + " journals, " + proof.postings() + " postings, " + proof.accounts()
                + " accounts and " + proof.holds() + " holds.");
        proof.breaches().stream()
                .limit(SHOWN)
                .forEach(breach -> report.line("Broken: " + breach.promise() + ": " + breach.where()));
        var chain = following.join();
        report.line("Followed the audit's chain over " + chain.checked() + " entries.");
        var bad = chain.firstBad();
        if (bad != null) {
            report.line(
                    "Broken: the audit's chain, place " + bad.place() + ", entry " + bad.event() + ": " + bad.what());
        }
        report.line("Followed the journals' chain over " + proof.chained() + " journals, and held both against "
                + sealed.good().size() + " seals.");
        sealed.bad().stream().limit(SHOWN).forEach(each -> report.line("Broken: " + each));
        if (!proof.breaches().isEmpty()) {
            var first = proof.breaches().getFirst();
            throw new Refused(
                    "The ledger does not hold. First bad row: " + first.where() + ". " + first.promise() + ".");
        }
        if (bad != null) {
            throw new Refused("The audit does not hold. First bad row: entry " + bad.event() + ", place " + bad.place()
                    + " of the chain: " + bad.what() + ".");
        }
        if (!sealed.bad().isEmpty()) {
            throw new Refused(
                    "The seals do not hold. First bad row: " + sealed.bad().getFirst() + ".");
        }
        report.line("Every promise of the ledger holds.");
    }
}
