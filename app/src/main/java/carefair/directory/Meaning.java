package carefair.directory;

import carefair.shared.CategoryCode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a word or phrase of the field stands for.
 *
 * @param categories categories of that name
 * @param described categories that have it among their words: some of what they hold is meant, as payroll is of letters and money
 */
record Meaning(Set<String> phrases, Set<ListingKind> kinds, Set<CategoryCode> categories, Set<CategoryCode> described) {

    Meaning() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(Meaning other) {
        phrases.addAll(other.phrases);
        kinds.addAll(other.kinds);
        categories.addAll(other.categories);
        described.addAll(other.described);
    }
}
