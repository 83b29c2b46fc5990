package carefair.directory.imports;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a service that is one person from one that is not, as far as a feed says it. */
final class WorksAlone {

    private static final Pattern KINDS =
            Pattern.compile("(?i)\\s*(personal assistants?|pas?|micro-?\\s?providers?)\\s*");
    private static final Pattern LEGALLY =
            Pattern.compile("(?i).*(sole[- ]trader|self[- ]employed|individual|sole proprietor).*");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\bsole trader\\b|\\bself[- ]employed\\b"
                    + "|\\bI(?: a|['’])m an? (?:\\w+ ){0,3}(?:personal assistant|PA|carer|care worker|companion|cleaner|gardener)\\b");

    private WorksAlone() {}

    /**
     * @param terms the names of what it is about
     * @param legally what its organisation is by law, in the feed's words
     * @param words its own
     */
    static boolean is(List<String> terms, String legally, String words) {
        return terms.stream().anyMatch(term -> KINDS.matcher(term).matches())
                || LEGALLY.matcher(legally).matches()
                || SAID.matcher(words).find();
    }
}
