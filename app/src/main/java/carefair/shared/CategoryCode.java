package carefair.shared;

import java.util.regex.Pattern;

/**
 * The short, lasting code of a category of support, such as {@code personal-care}; its name and words are the council's setting.
 *
 * @param text lower-case letters and dashes, 2 to 40 characters
 */
public record CategoryCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{1,39}");

    /** @throws IllegalArgumentException if the text has not that shape */
    public CategoryCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a category code: " + text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
