package carefair.identity.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.PersonalFile;
import carefair.identity.Who;
import carefair.operations.DataCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/personal-data}: writes everything held about one person into a folder, as JSON and as PDF. */
@Component
class PersonalDataCommand implements DataCommand {

    private static final Who.System COMMAND = new Who.System("personal-data");

    private final PersonalFile file;
    private final PersonalPaper paper;

    PersonalDataCommand(PersonalFile file, PersonalPaper paper) {
        this.file = file;
        this.paper = paper;
    }

    @Override
    public String name() {
        return "personal-data";
    }

    @Override
    public boolean makesFiles() {
        return true;
    }

    /** @param files the file to write without its ending, named by the person's reference */
    @Override
    public void run(List<Path> files, Report report) {
        if (files.size() != 1) {
            throw new Refused("Say whose data it is by their reference, and the folder to write to.");
        }
        var path = files.getFirst();
        var reference = path.getFileName().toString();
        try {
            var whole = paper.of(COMMAND, person(reference));
            write(path.resolveSibling(reference + ".json"), paper.json(whole), report);
            write(path.resolveSibling(reference + ".pdf"), paper.pdf(whole), report);
        } catch (IOException e) {
            throw new Refused("The folder " + path.getParent() + " cannot be written to: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new Refused("The folder " + path.getParent() + " cannot be written to.");
        }
    }

    private PersonId person(String reference) {
        try {
            return file.withReference(COMMAND, reference);
        } catch (IdentityRefusal.NotYours notThere) {
            throw new Refused("Nobody has the reference " + reference + ". Nothing was written.");
        }
    }

    private static void write(Path path, byte[] body, Report report) throws IOException {
        Files.write(path, body);
        report.line("Wrote " + path + ".");
    }
}
