package carefair.audit;

import java.io.ByteArrayOutputStream;
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

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public CanonicalBytes add(byte @Nullable [] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : field.length)
                .array());
        if (field != null) {
            bytes.writeBytes(field);
        }
        return this;
    }

    public CanonicalBytes add(@Nullable String field) {
        return add(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }

    public CanonicalBytes add(@Nullable UUID field) {
        return add(carefair.shared.UuidBytes.ofNullable(field));
    }

    public CanonicalBytes add(long field) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
