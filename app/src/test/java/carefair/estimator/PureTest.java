package carefair.estimator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calculation is given everything and knows nobody: no framework, no page, no database, no clock, no decimal fractions. */
@AnalyzeClasses(packages = "carefair.estimator", importOptions = ImportOption.DoNotIncludeTests.class)
class PureTest {

    private static final Pattern INEXACT = Pattern.compile("\\b(double|float|Double|Float|BigDecimal)\\b");
    private static final Pattern FIGURE = Pattern.compile("\\b[0-9]+_[0-9]{2}\\b|\\b[0-9]{4,}[0-9_]*\\b");

    @ArchTest
    static final ArchRule the_calculation_knows_only_values = classes()
            .that()
            .resideInAPackage("carefair.estimator")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "carefair.estimator",
                    "carefair.shared",
                    "carefair.settings",
                    "java.lang..",
                    "java.util..",
                    "java.time",
                    "java.time.temporal",
                    "java.math",
                    "org.jspecify.annotations")
            .because("the same answers and rates must always give the same estimate, here and in anybody's test");

    @Test
    void moneyIsCountedInWholePenceAndNoFigureOfChargingStandsInTheCode() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/carefair/estimator"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
                assertThat(INEXACT.matcher(code).find())
                        .as("%s has inexact numbers", file)
                        .isFalse();
                var figures = FIGURE.matcher(code.replaceAll("LocalDate.of\\([^)]*\\)", ""))
                        .results()
                        .map(found -> found.group())
                        .filter(figure -> !ONES.contains(figure))
                        .toList();
                assertThat(figures)
                        .as("figures in %s: rates belong in config", file)
                        .isEmpty();
            }
        }
    }

    /** Ones and the like: parts of a whole, and how far a loop may go. */
    private static final java.util.Set<String> ONES = java.util.Set.of("1_000_000_000", "10_000", "100_000");
}
