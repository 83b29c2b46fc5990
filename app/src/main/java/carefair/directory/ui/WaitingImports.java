package carefair.directory.ui;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of listings that officers looked at and did not bring in yet. Each goes with the officer's session or the next file they
 * choose; what a copy of the application that was killed left behind goes once it is too old to be anybody's.
 */
@Component
class WaitingImports {

    /** Longer than a session lasts without a press. */
    static final Duration KEPT = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(WaitingImports.class);
    private static final String IN_SESSION = "carefair.directory.import";
    private static final String FOLDERS = "carefair-import";
    private static final int LONGEST_NAME = 80;

    private final Path place;
    private final InstantSource clock;

    WaitingImports(@Value("${java.io.tmpdir}") Path place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
    }

    /** In the session: the file that was previewed. It goes when it leaves the session, also by signing out or by the session's end. */
    record Waiting(String form, String kind, String path) implements Serializable, HttpSessionBindingListener {

        @Override
        public void valueUnbound(HttpSessionBindingEvent gone) {
            remove(Path.of(path));
        }
    }

    /** Under its own name, which is where each field says that it was read. */
    Path keep(MultipartFile file) throws IOException {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("[^A-Za-z0-9._-]+", "-");
        var bare = name.substring(Math.max(0, name.length() - LONGEST_NAME)).replaceFirst("^[.-]+", "");
        var kept = folder().resolve(bare.isEmpty() ? "file.csv" : bare);
        try {
            file.transferTo(kept);
        } catch (IOException | RuntimeException failure) {
            remove(kept);
            throw failure;
        }
        return kept;
    }

    /** The form of the press that the session waits for. */
    Optional<String> form(HttpSession session) {
        return session.getAttribute(IN_SESSION) instanceof Waiting waiting
                ? Optional.of(waiting.form())
                : Optional.empty();
    }

    /** From now on it waits for the officer's second press, in place of what waited before. @return the form of that press */
    String waits(HttpSession session, String kind, Path file) {
        var waiting = new Waiting(UUID.randomUUID().toString(), kind, file.toString());
        session.setAttribute(IN_SESSION, waiting);
        return waiting.form();
    }

    void forget(HttpSession session) {
        session.removeAttribute(IN_SESSION);
    }

    /** A file that is brought in now, by nobody else; whoever has it removes it. */
    record Taken(String kind, Path file) {}

    /** What waits under this form; nothing for a second press, or once it went. */
    Optional<Taken> take(HttpSession session, String form) throws IOException {
        if (!(session.getAttribute(IN_SESSION) instanceof Waiting waiting)
                || !waiting.form().equals(form)) {
            return Optional.empty();
        }
        var from = Path.of(waiting.path());
        var taken = folder().resolve(from.getFileName());
        try {
            // Of two presses at once one finds the file.
            Files.move(from, taken);
        } catch (NoSuchFileException gone) {
            remove(taken);
            return Optional.empty();
        }
        session.removeAttribute(IN_SESSION);
        return Optional.of(new Taken(waiting.kind(), taken));
    }

    /** At the start, and from then on. @return how many files were too old to be anybody's */
    @Scheduled(fixedDelayString = "${carefair.imports.clear-every:PT15M}")
    int clear() {
        var before = clock.instant().minus(KEPT);
        int gone = 0;
        try (var all = Files.newDirectoryStream(place, FOLDERS + "*")) {
            for (var folder : all) {
                if (Files.isDirectory(folder)
                        && Files.getLastModifiedTime(folder).compareTo(FileTime.from(before)) < 0) {
                    for (var file : files(folder)) {
                        Files.deleteIfExists(file);
                        gone++;
                    }
                    Files.deleteIfExists(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("Files of imports that nobody brought in could not be cleared", e);
        }
        return gone;
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            var folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody else on this machine may read what is in it. */
    private Path folder() throws IOException {
        return Files.createTempDirectory(place, FOLDERS);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
