package carefair.directory;

import carefair.operations.DataCommand;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/import cqc-preview FILE...}: says what the import would do, and writes nothing. */
@Component
class CqcPreview implements DataCommand {

    private final CqcImport cqc;

    CqcPreview(CqcImport cqc) {
        this.cqc = cqc;
    }

    @Override
    public String name() {
        return "cqc-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        cqc.run(files, report, false);
    }
}
