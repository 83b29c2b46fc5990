package carefair.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A joining code as it is written: four characters that find it, six that prove it, none of which looks like another. Case, spaces and
 * dashes do not matter when one is typed.
 */
record CodeText(String publicPart, String secretPart) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTVWXY";
    private static final Pattern SHAPE = Pattern.compile("([" + LETTERS + "]{4})([" + LETTERS + "]{6})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CodeText random() {
        return new CodeText(letters(4), letters(6));
    }

    /** The code in what somebody typed; nothing if it cannot be one. */
    static Optional<CodeText> parse(String typed) {
        var match = SHAPE.matcher(typed.replaceAll("[\\s.\\-\u2010-\u2015]", "").toUpperCase(Locale.UK));
        return match.matches() ? Optional.of(new CodeText(match.group(1), match.group(2))) : Optional.empty();
    }

    /** For people: K7QM-4TR-X9P. */
    @Override
    public String toString() {
        return publicPart + "-" + secretPart.substring(0, 3) + "-" + secretPart.substring(3);
    }

    private static String letters(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
