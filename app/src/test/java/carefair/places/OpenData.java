package carefair.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of real public data, named by the setting {@code open.data}; tests that want it are skipped where it is not. */
final class OpenData {

    private OpenData() {}

    /** The folder with postcodes and places, if it is there. */
    static Optional<Path> geo() {
        var named = Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .filter(text -> !text.isBlank());
        return named.map(text -> Path.of(text, "geo")).filter(Files::isDirectory);
    }
}
