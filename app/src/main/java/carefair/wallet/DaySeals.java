package carefair.wallet;

import carefair.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each day's seal in the database and, where the database's administrator cannot reach it, as a file. */
@Component
class DaySeals {

    /** A seal, and where it was found. */
    record Kept(DaySeal seal, String where) {}

    /** What could be read of all seals, and what could not, in words. */
    record Found(List<Kept> kept, List<String> unreadable) {}

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Path outside;

    /** @param folder where a copy of each seal goes: best a folder of another machine */
    DaySeals(
            JdbcClient jdbc,
            Settings settings,
            @Value("${carefair.seal.send-to:${carefair.home}/seals}") String folder) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.outside = Path.of(folder).toAbsolutePath();
    }

    /** Writes the copy outside first: a seal that is nowhere else is worth nothing. In the caller's transaction. */
    void keep(DaySeal seal) {
        var file = send(seal);
        jdbc.sql("""
                insert into seal (council_id, sealed_on, sealed_at, journals, postings, pence, journal_head, audit_entries,
                    audit_head, previous, signature, sent_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(seal.council(), seal.day(), Utc.of(seal.sealedAt()))
                .params(seal.journals(), seal.postings(), seal.pence(), seal.journalHead())
                .params(seal.auditEntries(), seal.auditHead(), seal.previous(), seal.signature())
                .param(file.toString())
                .update();
    }

    /** The newest in the database. */
    Optional<DaySeal> last() {
        return stored(" order by sealed_on desc limit 1").stream().findFirst();
    }

    boolean has(LocalDate day) {
        return last().filter(seal -> !seal.day().isBefore(day)).isPresent();
    }

    /** All in the database and all outside, oldest first. */
    Found all() {
        var kept = new ArrayList<Kept>();
        var unreadable = new ArrayList<String>();
        stored(" order by sealed_on").forEach(seal -> kept.add(new Kept(seal, "row of table seal")));
        for (var file : files()) {
            try {
                kept.add(new Kept(DaySeal.of(Files.readString(file)), file.toString()));
            } catch (IllegalArgumentException | IOException e) {
                unreadable.add(file + ": " + e.getMessage());
            }
        }
        kept.sort(Comparator.comparing(each -> each.seal().sealedAt()));
        return new Found(List.copyOf(kept), List.copyOf(unreadable));
    }

    private List<DaySeal> stored(String ending) {
        return jdbc.sql("""
                select council_id, sealed_on, sealed_at, journals, postings, pence, journal_head, audit_entries, audit_head,
                    previous, signature from seal where council_id = ?""" + ending)
                .param(settings.council().code())
                .query((row, n) -> new DaySeal(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Utc.instant(row, "sealed_at"),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getBytes(7),
                        row.getLong(8),
                        row.getBytes(9),
                        row.getBytes(10),
                        row.getBytes(11)))
                .list();
    }

    private List<Path> files() {
        if (!Files.isDirectory(outside)) {
            return List.of();
        }
        try (var files = Files.list(outside)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith("seal-" + settings.council().code() + "-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never writes over another seal of that day: it may be the one that shows what was cut off. */
    private Path send(DaySeal seal) {
        try {
            Files.createDirectories(outside);
            var file = outside.resolve(name(seal, ""));
            for (int n = 2; Files.exists(file); n++) {
                if (Files.readString(file).equals(seal.file())) {
                    return file;
                }
                file = outside.resolve(name(seal, "-" + n));
            }
            var draft = Files.createTempFile(outside, "sending", ".txt");
            Files.writeString(draft, seal.file());
            return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The seal could not be sent to " + outside, e);
        }
    }

    private static String name(DaySeal seal, String ending) {
        return "seal-" + seal.council() + "-" + seal.day() + ending + ".txt";
    }
}
