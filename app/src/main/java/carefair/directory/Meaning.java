package carefair.directory;

import carefair.shared.CategoryCode;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a word or phrase of the field stands for: other words, kinds of listing, categories of support. */
record Meaning(Set<String> phrases, Set<ListingKind> kinds, Set<CategoryCode> categories) {

    Meaning() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(Meaning other) {
        phrases.addAll(other.phrases);
        kinds.addAll(other.kinds);
        categories.addAll(other.categories);
    }
}
