package carefair.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code in the link of a list that was sent: sixteen characters, none of which looks like another. Case, spaces and dashes do not
 * matter when one is typed.
 *
 * @param text for people: {@code K7QM-4TRX-9PWD-2HJK}
 */
public record ListCode(String text) {

    private static final int LENGTH = 16;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTVWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 28 to the power of 16, or 76 bits: not to be guessed while it works. */
    static ListCode random() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return of(letters.toString());
    }

    /** The code in what somebody typed or opened; nothing if it cannot be one. */
    public static Optional<ListCode> parse(String typed) {
        var letters = typed.replaceAll("[\\s.\\-\u2010-\u2015]", "").toUpperCase(Locale.UK);
        return SHAPE.matcher(letters).matches() ? Optional.of(of(letters)) : Optional.empty();
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ListCode of(String letters) {
        return new ListCode(letters.replaceAll("(.{4})(?=.)", "$1-"));
    }
}
