package carefair.directory.imports;

import carefair.directory.PersonNames;
import carefair.operations.CsvIn.Wrong;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What public lists write, without the names and contacts of people, and not in capitals alone. */
final class Plain {

    /** An email address or a British phone number. */
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(\\+44|\\b0)[\\s().-]*(\\d[\\s().-]*){8,11}\\b");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})");
    private static final Pattern STAYS_IN_CAPITALS = Pattern.compile("UK|NHS|CIC|CIO|BCVS|MHA|LGBT|[^AEIOUY]{2,4}");
    private static final Pattern SMALL =
            Pattern.compile("of|the|and|for|in|at|on|to|with|by", Pattern.CASE_INSENSITIVE);

    private Plain() {}

    /** @throws Wrong if it is probably a person's, which is not kept */
    static String organisation(OpenTable.Row row, String column) {
        var name = row.needed(column, 200);
        var told = fromCapitals(name);
        if (PersonNames.isProbably(told) || PersonNames.isTitled(told)) {
            throw new Wrong(column, "it may be a person’s name, which is not kept");
        }
        return told;
    }

    /** Without each sentence that holds an email address, a phone number, or a name with a title. */
    static String words(String text) {
        return Stream.of(SENTENCES.split(text.strip()))
                .filter(sentence -> !CONTACT.matcher(sentence).find() && !PersonNames.isTitled(sentence))
                .collect(Collectors.joining(" "));
    }

    /** What is in capitals alone with capitals where sentences begin; other text stays as it is. */
    static String sentences(String text) {
        if (text.chars().anyMatch(Character::isLowerCase)) {
            return text;
        }
        return Pattern.compile("(^|[.!?]\\s+)(\\p{Ll})")
                .matcher(text.toLowerCase(Locale.UK))
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.UK));
    }

    /** {@code THE LIME TREE TRUST} as The Lime Tree Trust; what is not in capitals alone stays as it is. */
    static String fromCapitals(String text) {
        if (text.chars().anyMatch(Character::isLowerCase) || text.chars().noneMatch(Character::isLetter)) {
            return text;
        }
        var words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            if (i > 0 && SMALL.matcher(word).matches()) {
                words[i] = word.toLowerCase(Locale.UK);
            } else if (!STAYS_IN_CAPITALS.matcher(word).matches() || "LTD".equals(word)) {
                words[i] = capitalised(word.toLowerCase(Locale.UK));
            }
        }
        return String.join(" ", words);
    }

    /** The first letter, and each after a dash or a bracket. */
    private static String capitalised(String word) {
        return Pattern.compile("(^|[-(/\"“&])(\\p{Ll})")
                .matcher(word)
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.UK));
    }

    /** The address of a website with its scheme, or nothing if it is none. */
    static Stream<String> website(String text) {
        var bare = text.replaceFirst("^(?i)https?://", "").replaceFirst("^/+", "");
        if (!bare.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#]\\S*)?") || text.length() > 300) {
            return Stream.of();
        }
        return Stream.of(
                "Website: " + (text.toLowerCase(Locale.UK).startsWith("https://") ? "https://" : "http://") + bare);
    }
}
