package carefair.estimator.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An estimate in words, part by part: the same for the page, for paper and for the PDF. Visible because templates read it.
 *
 * @param heading the estimate in one sentence; what stands between two pairs of stars is its sum
 */
public record Sheet(String heading, List<String> lead, List<Part> parts) {

    /** @param table null where there are only words */
    public record Part(
            String code,
            String heading,
            List<String> words,
            @Nullable Table table) {

        static Part words(String code, String heading, List<String> words) {
            return new Part(code, heading, words, null);
        }
    }

    /**
     * @param heads of the columns
     * @param sums whether all columns but the first are of sums, which stand to the right; else they are of words
     */
    public record Table(String caption, List<String> heads, List<Group> groups, boolean sums) {

        Table(String caption, List<String> heads, List<Group> groups) {
            this(caption, heads, groups, true);
        }

        /** Whether it needs more width than a small screen has: with several sums, or with words in their place. */
        public boolean wide() {
            return heads.size() > 2 || !sums;
        }
    }

    /** @param name empty for rows without a head of their own */
    public record Group(String name, List<Row> rows) {}

    /**
     * @param small what is said under the name, quieter
     * @param sum whether the rows above add up here
     */
    public record Row(String name, List<String> small, List<String> values, boolean sum) {}

    /** The heading as plain words. */
    public String title() {
        return heading.replace("**", "");
    }
}
