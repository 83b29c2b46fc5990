package carefair.ui;

import java.util.Optional;
import java.util.UUID;

/** Reads the id that an address or a form names. */
public final class IdInAddress {

    private static final int SIGNS = 36;

    private IdInAddress() {}

    /** Nothing if the text has not the shape of an id. Whether there is such a thing, and whose it is, is not asked. */
    public static Optional<UUID> of(String text) {
        try {
            return text.length() == SIGNS ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
