package carefair.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text that is kept for a long time and seldom read: a page's HTML gets some six times smaller. */
final class Packed {

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(String text) {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(packed.toByteArray());
    }

    /** What {@link #asText()} gave. */
    static Packed fromText(String packed) {
        return new Packed(packed.getBytes(StandardCharsets.ISO_8859_1));
    }

    String text() {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Itself, where only text can be kept: one character for each byte, which is how long Java keeps it. */
    String asText() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
