package carefair.shared;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifiers as the 16 bytes that the database keeps ({@code binary(16)}), for SQL written by hand. */
public final class UuidBytes {

    private UuidBytes() {}

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The same, or null for none. */
    public static byte @Nullable [] ofNullable(@Nullable UUID id) {
        return id == null ? null : of(id);
    }

    /** @throws java.nio.BufferUnderflowException if there are fewer than 16 bytes */
    public static UUID toUuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The same, or null for none. */
    public static @Nullable UUID toUuidOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : toUuid(bytes);
    }
}
