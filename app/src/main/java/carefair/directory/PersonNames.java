package carefair.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Tells a person's name from an organisation's, so that no names of individuals are kept. In doubt between the two it takes a name with a
 * title, with initials, or that begins like a given name for a person's, unless it says that it is a company or a service.
 */
public final class PersonNames {

    private static final Pattern TITLE = Pattern.compile(
            "\\b(mr|mrs|ms|miss|mx|dr|doctor|prof|professor|rev|revd|reverend|sir|dame|lady)\\b\\.?(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    /** What makes it a company whatever else it is called. */
    private static final Pattern COMPANY =
            Pattern.compile("\\b(limited|ltd|llp|plc|cic|cio|inc)\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(trust|trustees|council|care|carers|home|homes|homecare|house|services?|group|partnership|partners|society|association|"
                    + "company|co|hospital|nhs|charity|foundation|agency|nursing|centre|church|community|communities|university|"
                    + "healthcare|health|support|housing|lodge|court|manor|hall|residential|mencap|mind|age|disability|"
                    + "disabilities|living|solutions|enterprises?|associates|institute|college|school|army|crossroads|"
                    + "dimensions|project|network|alliance|club|union|federation|council's|borough|county|authority|"
                    + "practice|surgery|clinic|hospice|villa|cottage|grange|park|gardens?|view|place|street|road)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INITIALS =
            Pattern.compile("(\\p{Lu}\\.?[\\s.]*){1,4}\\s+\\p{Lu}[\\p{L}'’-]+(\\s*(&|and)\\s*.+)?");

    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,\\s*\\p{Lu}[\\p{L}'’. -]*");

    private static final Set<String> GIVEN = given();

    private PersonNames() {}

    /** Whether a provider's name is probably a person's, or already stands for one. */
    public static boolean isProbably(String name) {
        var text = name.strip();
        if (text.toLowerCase(Locale.UK).contains("individual provider")) {
            return true;
        }
        if (COMPANY.matcher(text).find()) {
            return false;
        }
        if (TITLE.matcher(text).find()) {
            return true;
        }
        return !ORGANISATION.matcher(text).find()
                && (INITIALS.matcher(text).matches()
                        || SURNAME_FIRST.matcher(text).matches()
                        || beginsWithGivenName(text));
    }

    /** Whether it holds a person's title and is no company's. */
    public static boolean isTitled(String name) {
        return TITLE.matcher(name).find() && !COMPANY.matcher(name).find();
    }

    private static boolean beginsWithGivenName(String text) {
        var words = text.split("[\\s-]+");
        return words.length > 1 && GIVEN.contains(words[0].toLowerCase(Locale.UK));
    }

    private static Set<String> given() {
        try {
            return new ClassPathResource("directory/given-names.txt", PersonNames.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
