package carefair.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder {@code carefair.home}, in which a running application says how it can be reached from this machine: {@code port} (its
 * pages), {@code command-port} and {@code command-token} (commands on its data), {@code started-with} (its profiles and council).
 */
final class HomeFolder {

    static final String PORT = "port";
    static final String COMMAND_PORT = "command-port";
    static final String COMMAND_TOKEN = "command-token";
    static final String STARTED_WITH = "started-with";

    private final Path folder;

    HomeFolder(String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what only the owner may read: the file never exists with wider rights, not even for a moment. */
    void writeSecret(String name, String text) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name);
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> read(String name) {
        try {
            var file = folder.resolve(name);
            return Files.isReadable(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
