package carefair.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole UK postcode in its usual form, such as {@code DT1 1XJ}. Spaces, dots, dashes and case do not matter when one is made.
 *
 * @param text the postcode with one space before its last three characters
 */
public record Postcode(String text) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    /** @throws IllegalArgumentException if the text has not the shape of a whole postcode */
    public Postcode {
        var match = SHAPE.matcher(squeezed(text));
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a UK postcode: " + text);
        }
        text = match.group(1) + " " + match.group(2);
    }

    /** The postcode in what a person typed, or nothing if it has not the shape of one. */
    public static Optional<Postcode> parse(String typed) {
        return SHAPE.matcher(squeezed(typed)).matches() ? Optional.of(new Postcode(typed)) : Optional.empty();
    }

    /** The part before the space: {@code DT1}. */
    public String outcode() {
        return text.substring(0, text.indexOf(' '));
    }

    /** The outcode and the digit after the space: {@code DT1 1}. */
    public String sector() {
        return text.substring(0, text.indexOf(' ') + 2);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String squeezed(String typed) {
        return typed.replaceAll("[\\s.\\-()]", "").toUpperCase(Locale.UK);
    }
}
