package carefair.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fields one after the other, each behind its length, so that no two different rows have the same bytes whatever their fields hold.
 * A missing field has the length -1.
 */
public final class CanonicalBytes {

    private ByteBuffer bytes = ByteBuffer.allocate(512);

    public CanonicalBytes add(byte @Nullable [] field) {
        if (field == null) {
            return addNothing();
        }
        room(field.length).putInt(field.length).put(field);
        return this;
    }

    public CanonicalBytes add(@Nullable String field) {
        return field == null ? addNothing() : add(field.getBytes(StandardCharsets.UTF_8));
    }

    public CanonicalBytes add(@Nullable UUID field) {
        if (field == null) {
            return addNothing();
        }
        room(2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(field.getMostSignificantBits())
                .putLong(field.getLeastSignificantBits());
        return this;
    }

    public CanonicalBytes add(long field) {
        room(Long.BYTES).putInt(Long.BYTES).putLong(field);
        return this;
    }

    private CanonicalBytes addNothing() {
        room(0).putInt(-1);
        return this;
    }

    /** Has room for a field of that many bytes, and its length. */
    private ByteBuffer room(int field) {
        int needed = bytes.position() + Integer.BYTES + field;
        if (needed > bytes.capacity()) {
            bytes = ByteBuffer.allocate(2 * needed).put(bytes.flip());
        }
        return bytes;
    }

    public byte[] sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.array(), 0, bytes.position());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
