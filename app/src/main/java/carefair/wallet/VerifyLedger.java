package carefair.wallet;

import carefair.audit.AuditProof;
import carefair.operations.DataCommand;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/verify-ledger}: proves every promise of the ledger and the chain of the audit, and names the first row that is wrong. */
@Component
class VerifyLedger implements DataCommand {

    private static final int SHOWN = 20;

    private final LedgerProof ledger;
    private final AuditProof audit;

    VerifyLedger(LedgerProof ledger, AuditProof audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public void run(List<Path> files, Report report) {
        var proof = ledger.prove();
        report.line("Read " + proof.journals() + " journals, " + proof.postings() + " postings, " + proof.accounts()
                + " accounts and " + proof.holds() + " holds.");
        proof.breaches().stream()
                .limit(SHOWN)
                .forEach(breach -> report.line("Broken: " + breach.promise() + ": " + breach.where()));
        var chain = audit.verify();
        report.line("Followed the audit's chain over " + chain.checked() + " entries.");
        var bad = chain.firstBad();
        if (bad != null) {
            report.line(
                    "Broken: the audit's chain, place " + bad.place() + ", entry " + bad.event() + ": " + bad.what());
        }
        if (!proof.breaches().isEmpty()) {
            var first = proof.breaches().getFirst();
            throw new Refused(
                    "The ledger does not hold. First bad row: " + first.where() + ". " + first.promise() + ".");
        }
        if (bad != null) {
            throw new Refused("The audit does not hold. First bad row: entry " + bad.event() + ", place " + bad.place()
                    + " of the chain: " + bad.what() + ".");
        }
        report.line("Every promise of the ledger holds.");
    }
}
