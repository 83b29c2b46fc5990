package carefair.directory;

import carefair.shared.CategoryCode;
import java.util.List;
import java.util.Set;

/**
 * One thing somebody asked for, in one word or more, with everything in the field that means the same.
 *
 * @param typed as it was typed
 * @param phrases what to look for: the words themselves and other words for them
 * @param asked the categories asked for by their name or one of their words
 * @param categories of those the ones asked for by their name: whoever is in one offers the thing itself
 * @param related categories in which some offer the thing, or that may be meant
 * @param anySpelling whether words one letter away will do, since the word itself is found nowhere
 */
record Concept(
        String typed,
        List<String> phrases,
        Set<ListingKind> kinds,
        Set<CategoryCode> asked,
        Set<CategoryCode> categories,
        Set<CategoryCode> related,
        boolean anySpelling) {}
