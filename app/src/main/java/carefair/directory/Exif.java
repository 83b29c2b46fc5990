package carefair.directory;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads from a JPEG which way up the camera was held: the one thing in its metadata that people would miss. */
final class Exif {

    /** As it lies; the values up to 8 are those of the Exif standard (CIPA DC-008, tag 274). */
    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /** From 1 to 8; {@link #UPRIGHT} where it does not say, or cannot be read. */
    static int orientation(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            if (Short.toUnsignedInt(bytes.getShort()) != START) {
                return UPRIGHT;
            }
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                if (marker == SCAN || marker < 0xFF00) {
                    return UPRIGHT;
                }
                int length = Short.toUnsignedInt(bytes.getShort()) - 2;
                if (marker == APP1 && isExif(jpeg, bytes.position(), length)) {
                    return tiff(ByteBuffer.wrap(jpeg, bytes.position() + HEAD.length, length - HEAD.length)
                            .slice());
                }
                bytes.position(bytes.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] jpeg, int at, int length) {
        if (length < HEAD.length) {
            return false;
        }
        for (int i = 0; i < HEAD.length; i++) {
            if (jpeg[at + i] != HEAD[i]) {
                return false;
            }
        }
        return true;
    }

    private static int tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
