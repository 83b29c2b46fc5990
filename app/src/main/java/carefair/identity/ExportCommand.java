package carefair.identity;

import carefair.operations.DataCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code bin/export}: writes one of the files that go back to the council's system, whole or not at all. */
@Component
class ExportCommand implements DataCommand {

    private static final Who.System COMMAND = new Who.System("export");
    private static final Set<String> ASKED = Set.of("what", "from", "until");

    private final CouncilFiles files;

    ExportCommand(CouncilFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public boolean makesFiles() {
        return true;
    }

    @Override
    public void run(List<Path> to, Report report) {
        run(to, Map.of(), report);
    }

    /** @param said {@code what}: the file's name; {@code from}, {@code until}: the days it is about */
    @Override
    public void run(List<Path> to, Map<String, String> said, Report report) {
        if (to.size() != 1) {
            throw new Refused("Name the file to write. Nothing was written.");
        }
        if (!ASKED.containsAll(said.keySet())) {
            throw new Refused("Say what to write, and from and until when. Nothing was written.");
        }
        var path = to.getFirst().toAbsolutePath();
        var what = said.getOrDefault("what", "");
        try {
            var rows = write(path, what, new CouncilFile.Days(day(said, "from"), day(said, "until")));
            report.line("Wrote " + path + ": " + rows + (rows == 1 ? " row." : " rows."));
        } catch (CouncilFiles.WrongDays e) {
            throw new Refused(e.getMessage() + " Nothing was written.");
        } catch (IOException | UncheckedIOException e) {
            throw new Refused("The file " + path + " cannot be written: " + e.getMessage());
        }
    }

    private static @Nullable LocalDate day(Map<String, String> said, String which) {
        var text = said.get(which);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("“" + text + "” is not a day, like 2026-12-07. Nothing was written.");
        }
    }

    private long write(Path path, String what, CouncilFile.Days days) throws IOException {
        var folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused("There is no folder " + folder + ". Nothing was written.");
        }
        // Made whole under another name, which nobody else on this machine may read, then put in place.
        var unfinished = Files.createTempFile(folder, ".export-", ".csv");
        try {
            long rows;
            try (var writer = Files.newBufferedWriter(unfinished)) {
                rows = files.write(COMMAND, what, days, writer).orElseThrow(() -> unknown(what));
            }
            move(unfinished, path);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Refused unknown(String what) {
        return new Refused("There is no file " + (what.isEmpty() ? "without a name" : what) + ". There are: "
                + files.kinds(COMMAND).stream().map(CouncilFiles.Kind::name).collect(Collectors.joining(", "))
                + ". Nothing was written.");
    }
}
