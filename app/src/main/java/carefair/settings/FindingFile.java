package carefair.settings;

import carefair.shared.CategoryCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code finding.yaml} of one council. */
final class FindingFile {

    private FindingFile() {}

    /** @param known the council's categories, which alone may be named */
    static FindingRules read(ConfigFile file, List<Category> known) {
        var codes = known.stream().map(Category::code).collect(Collectors.toSet());
        return new FindingRules(
                categories(file, "intimate-care", codes),
                points(file.part("points")),
                all(file, "outcomes", part -> outcome(part, codes), Outcome::code),
                all(file, "care-home-categories", FindingFile::homeCategory, HomeCategory::code));
    }

    private static <T> List<T> all(
            ConfigFile file, String key, Function<ConfigFile, T> read, Function<T, String> codeOf) {
        if (!file.has(key)) {
            return List.of();
        }
        var all = file.parts(key).stream().map(read).toList();
        if (all.stream().map(codeOf).distinct().count() != all.size()) {
            throw file.wrong(key, "must have no code twice");
        }
        return all;
    }

    private static Outcome outcome(ConfigFile part, Set<CategoryCode> known) {
        return new Outcome(part.code(), part.text("name"), categories(part, "categories", known), part.text("source"));
    }

    private static HomeCategory homeCategory(ConfigFile part) {
        return new HomeCategory(part.code(), part.text("name"));
    }

    private static Set<CategoryCode> categories(ConfigFile part, String key, Set<CategoryCode> known) {
        var named = new HashSet<CategoryCode>();
        part.texts(key).forEach(code -> named.add(new CategoryCode(code)));
        if (!known.containsAll(named)) {
            throw part.wrong(key, "must name codes of categories.yaml");
        }
        return Set.copyOf(named);
    }

    private static FindingRules.Points points(ConfigFile points) {
        return new FindingRules.Points(
                points.wholeNumber("words", 1, 1000),
                points.wholeNumber("near", 0, 1000),
                points.wholeNumber("price", 0, 1000),
                points.wholeNumber("free", 0, 1000),
                points.wholeNumber("reviews", 0, 1000),
                points.wholeNumber("fresh", 0, 1000),
                points.wholeNumber("newcomer", 0, 1000),
                points.wholeNumber("newcomer-days", 0, 365),
                points.wholeNumber("put-first", 100, 10_000));
    }
}
