package carefair.wallet;

import carefair.operations.DataCommand;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/verify-ledger --seals}: every true seal with the digits that statements end with, to hold a printed one against it. */
@Component
class SealList implements DataCommand {

    private final SealsProof seals;

    SealList(SealsProof seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public void run(List<Path> files, Report report) {
        var sealed = seals.read();
        sealed.good().stream()
                .map(seal -> seal.day() + " " + StatementSeals.shown(seal.journalHead()))
                .distinct()
                .forEach(report::line);
        if (!sealed.bad().isEmpty()) {
            throw new Refused(
                    "The seals do not hold. First bad row: " + sealed.bad().getFirst() + ".");
        }
        report.line("Every seal was signed by the council’s key.");
    }
}
