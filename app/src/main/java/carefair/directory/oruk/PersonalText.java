package carefair.directory.oruk;

import java.util.regex.Pattern;

/** Takes out of a person's own words what would lead to their door or their phone. */
public final class PersonalText {

    private static final Pattern CONTACT = Pattern.compile(
            // An address of email or of the web
            "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(https?://|www\\.)\\S+"
                    // A British phone number, however it is spaced
                    + "|(\\+44|\\b0)[\\s().-]*(\\d[\\s().-]*){8,11}\\b"
                    // A whole postcode
                    + "|\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}\\b"
                    // A house in a street
                    + "|\\b\\d+[a-z]?,?\\s+([A-Z][\\w'’]*\\s+){1,3}(street|st|road|rd|lane|ln|close|avenue|ave|drive|way|court|crescent|terrace|gardens|hill|row|place|square|grove|park|mews)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalText() {}

    public static String without(String text) {
        return CONTACT.matcher(text).replaceAll("…");
    }
}
