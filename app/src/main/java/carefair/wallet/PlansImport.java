package carefair.wallet;

import carefair.identity.References;
import carefair.identity.Who;
import carefair.operations.CsvIn;
import carefair.operations.CsvIn.Line;
import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand;
import carefair.settings.Category;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code bin/import plans} and {@code plans-preview}: what each support plan covers, from when, and by when it is reviewed. */
final class PlansImport implements DataCommand {

    static final List<String> COLUMNS = List.of("reference", "categories", "in_force_from", "review_due_on");

    /** What stands between two categories. */
    static final String BETWEEN = ";";

    private static final Who.System COMMAND = new Who.System("plans-import");

    private final boolean writes;
    private final References references;
    private final Settings settings;
    private final PlanLoading loading;

    /** @param writes whether it does what it says, rather than only say it */
    PlansImport(boolean writes, References references, Settings settings, PlanLoading loading) {
        this.writes = writes;
        this.references = references;
        this.settings = settings;
        this.loading = loading;
    }

    @Override
    public String name() {
        return writes ? "plans" : "plans-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        var known = settings.categories().stream()
                .map(Category::code)
                .collect(Collectors.toMap(CategoryCode::text, Function.identity()));
        new CsvIn(COLUMNS).read(files, !writes, report, line -> loading.take(COMMAND, wanted(line, known), writes));
    }

    private PlanLoading.Wanted wanted(Line line, Map<String, CategoryCode> known) {
        var person = references
                .person(COMMAND, line.reference())
                .orElseThrow(() -> new Wrong("reference", "nobody here has it: import people first"));
        return new PlanLoading.Wanted(
                person,
                categories(line, known),
                line.day("in_force_from"),
                line.text("review_due_on").isEmpty() ? null : line.day("review_due_on"));
    }

    private static Set<CategoryCode> categories(Line line, Map<String, CategoryCode> known) {
        return Arrays.stream(line.text("categories").split(BETWEEN))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> {
                    var category = known.get(code);
                    if (category == null) {
                        throw new Wrong(
                                "categories",
                                "“" + code + "” is none of "
                                        + known.keySet().stream().sorted().collect(Collectors.joining(", ")));
                    }
                    return category;
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
