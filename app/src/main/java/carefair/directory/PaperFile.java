package carefair.directory;

import carefair.directory.DirectoryRefusal.FileRefused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A document as it came, once it was opened as a PDF. */
final class PaperFile {

    /** The most a document may have: 5 MB. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PaperFile() {}

    /**
     * @return what came
     * @throws DirectoryRefusal.FileRefused if it is empty, too large, or no PDF that opens without a password
     */
    static byte[] of(byte[] came) {
        if (came.length == 0) {
            throw new DirectoryRefusal.FileRefused(Why.EMPTY);
        }
        if (came.length > MOST_BYTES) {
            throw new DirectoryRefusal.FileRefused(Why.TOO_BIG);
        }
        for (int i = 0; i < HEAD.length; i++) {
            if (i >= came.length || came[i] != HEAD[i]) {
                throw new DirectoryRefusal.FileRefused(Why.OTHER_TYPE);
            }
        }
        // What it unpacks to lies in a file, not in memory.
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(came), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted() || document.getNumberOfPages() < 1) {
                throw new DirectoryRefusal.FileRefused(Why.OTHER_TYPE);
            }
            return came;
        } catch (DirectoryRefusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // A broken file makes the reader fail in many ways, each of which only says that it does not open.
            throw new DirectoryRefusal.FileRefused(Why.OTHER_TYPE);
        }
    }
}
