package carefair.estimator.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code under which answers are kept: twelve characters, none of which looks like another. Case, spaces and dashes do not matter
 * when one is typed.
 *
 * @param text for people: {@code K7QM-4TRX-9PWD}
 */
public record EstimateCode(String text) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTVWXY";
    private static final Pattern SHAPE =
            Pattern.compile("([" + LETTERS + "]{4})([" + LETTERS + "]{4})([" + LETTERS + "]{4})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 28 to the power of 12, or 57 bits: not to be guessed in the 28 days that it works. */
    static EstimateCode random() {
        var letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new EstimateCode(letters.toString());
    }

    /** The code in what somebody typed; nothing if it cannot be one. */
    public static Optional<EstimateCode> parse(String typed) {
        var match = SHAPE.matcher(typed.replaceAll("[\\s.\\-\u2010-\u2015]", "").toUpperCase(Locale.UK));
        return match.matches()
                ? Optional.of(new EstimateCode(match.group(1) + "-" + match.group(2) + "-" + match.group(3)))
                : Optional.empty();
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
