package carefair.shared;

import java.util.UUID;

/**
 * Names one intention to move money, made where the intention is formed (with the page, or from a schedule and its period), so that
 * sending it twice has one effect.
 */
public record CommandKey(UUID value) {

    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID());
    }

    /** The same key for the same words, whenever it is asked for: for work a machine repeats, such as one period of a schedule. */
    public static CommandKey of(String name) {
        return new CommandKey(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** A further key that belongs to this one, such as the capture that follows a hold. */
    public CommandKey then(String step) {
        return of(value + "/" + step);
    }
}
