package carefair.purchasing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What gives away where somebody is found outside of the service. It is pointed out before words are sent, never forbidden. */
public enum ContactDetail {
    /** Six or more digits in a row, or ten or more with spaces, dots or dashes between: also a number without its area code. */
    PHONE("(?<![\\d/])(?:\\d{6,}|\\+?\\(?\\d(?:[ ().\\-]{0,3}\\d){9,14})(?!\\d)"),

    /** Also written out, as in {@code ruth at example dot org}. */
    EMAIL("[\\w.+\\-]+ ?(?:@|\\(at\\)|\\[at]) ?[\\w\\-]+(?:\\.[\\w\\-]+)+|\\b[\\w.+\\-]+ at [\\w\\-]+ dot \\w{2,}"),

    POSTCODE("\\b(?:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b"),

    WEB_ADDRESS(
            "\\bhttps?://\\S+|\\bwww\\.\\S+|(?<![@\\w.\\-])[\\w\\-]+(?:\\.[\\w\\-]+)*\\.(?:com|org|net|uk|info|co|biz|me)\\b");

    private final Pattern shape;

    ContactDetail(String shape) {
        this.shape = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
    }

    /** Those that stand in a text. */
    public static Set<ContactDetail> in(String text) {
        // Digits may be written wide, or with spaces that do not break.
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = EnumSet.noneOf(ContactDetail.class);
        Arrays.stream(values()).filter(one -> one.shape.matcher(plain).find()).forEach(found::add);
        return found;
    }
}
