package carefair.directory;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as it is kept: two JPEGs made anew from what was decoded, so that nothing of the file that came is passed on, such as where it
 * was taken.
 *
 * @param width of the large one, in pixels
 */
record PhotoFile(byte[] large, byte[] small, int width, int height) {

    /** The most a file may have: 10 MB. A phone's photo has 2 to 6. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most pixels it may unpack to: 50 megapixels, which is more than most phones take. */
    static final long MOST_PIXELS = 50_000_000;

    /** The longer side of the larger size, in pixels. */
    static final int LARGE = 1200;

    /** The longer side of the smaller size, in pixels. */
    static final int SMALL = 320;

    private static final Set<String> FORMATS = Set.of("JPEG", "png");
    private static final float QUALITY = 0.8f;

    /** Two at once: each needs up to a few dozen megabytes while it is unpacked. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /**
     * Decodes what came, whatever its name says.
     *
     * @throws DirectoryRefusal.FileRefused if it is empty, too large, would unpack to too much, or is neither a JPEG nor a PNG
     */
    static PhotoFile of(byte[] came) {
        if (came.length == 0) {
            throw new DirectoryRefusal.FileRefused(DirectoryRefusal.FileRefused.Why.EMPTY);
        }
        if (came.length > MOST_BYTES) {
            throw new DirectoryRefusal.FileRefused(DirectoryRefusal.FileRefused.Why.TOO_BIG);
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            var upright = upright(decoded(came), Exif.orientation(came));
            var large = scaled(upright, LARGE);
            return new PhotoFile(jpeg(large), jpeg(scaled(large, SMALL)), large.getWidth(), large.getHeight());
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage decoded(byte[] came) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(came))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPhoto();
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName())) {
                    throw notAPhoto();
                }
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (DirectoryRefusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // A broken file makes the decoder fail in many ways, each of which only says that it is no photo.
            throw notAPhoto();
        }
    }

    /** Reads no more pixels than are needed, after asking how many there are. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new DirectoryRefusal.FileRefused(DirectoryRefusal.FileRefused.Why.TOO_MANY_PIXELS);
        }
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LARGE));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        double factor = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    /** Turned and mirrored as the camera noted. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        double width = image.getWidth();
        double height = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean lies = orientation > 4;
        return drawn(
                image, lies ? image.getHeight() : image.getWidth(), lies ? image.getWidth() : image.getHeight(), turn);
    }

    /** On white, as a JPEG has nothing to see through. */
    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(image, how, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static DirectoryRefusal notAPhoto() {
        return new DirectoryRefusal.FileRefused(DirectoryRefusal.FileRefused.Why.OTHER_TYPE);
    }
}
