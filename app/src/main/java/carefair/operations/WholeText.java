package carefair.operations;

import carefair.operations.DataCommand.Refused;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file of text whole. What never ends, such as a device, what is larger than its limit, and what is no text or a web page is refused in
 * words before anything of it is done.
 */
public final class WholeText {

    /** 20 megabytes. */
    public static final long USUAL = 20L * 1024 * 1024;

    private static final String NOTHING = " Nothing was imported.";

    private WholeText() {}

    /**
     * The text without the mark that spreadsheets put before it.
     *
     * @param most in bytes
     * @throws Refused if it is no file, larger, not in UTF-8, or no text
     */
    public static String of(Path file, long most) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused(name + " is not a file." + NOTHING);
            }
            if (Files.size(file) > most) {
                throw new Refused(name + " is larger than " + most / (1024 * 1024) + " megabytes. Split it." + NOTHING);
            }
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (bare.indexOf('\0') >= 0) {
                throw new Refused(name + " is not text. It may be a picture or a spreadsheet: save it as CSV in UTF-8."
                        + NOTHING);
            }
            if (bare.stripLeading().startsWith("<")) {
                throw new Refused(
                        name + " is a web page, not a CSV. Download the file that the page leads to." + NOTHING);
            }
            return bare;
        } catch (CharacterCodingException e) {
            throw new Refused(name + " is not UTF-8 text. Save it as CSV in UTF-8." + NOTHING);
        } catch (IOException e) {
            throw new Refused(name + " cannot be read." + NOTHING);
        }
    }
}
