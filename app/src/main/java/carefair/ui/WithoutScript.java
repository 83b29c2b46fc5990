package carefair.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows a page that does the same without script: provided by modules for pages of theirs. */
@FunctionalInterface
public interface WithoutScript {

    /**
     * The address of the other page.
     *
     * @param path within the application, such as {@code /find}
     * @param query as the browser sent it; null if there is none
     */
    Optional<String> instead(String path, @Nullable String query);
}
