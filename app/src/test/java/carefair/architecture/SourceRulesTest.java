package carefair.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that can be seen only in the source. */
class SourceRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/carefair");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern INEXACT = Pattern.compile("\\b(double|float|Double|Float|BigDecimal)\\b");

    @Test
    void noClassHasMoreThanThreeHundredLines() {
        assertThat(javaFiles(SOURCES).filter(file -> linesOfTheClass(file) > 300))
                .as("a class of 300 lines is two things")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNullUnlessItSaysSo() {
        assertThat(javaFiles(SOURCES)
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.equals(SOURCES))
                        .filter(folder -> !says(folder.resolve("package-info.java"), "@NullMarked")))
                .as("packages without a package-info.java that has @NullMarked")
                .isEmpty();
    }

    @Test
    void moneyIsCountedInWholePence() {
        assertThat(Stream.of("wallet", "purchasing", "oversight", "shared/Money.java")
                        .map(SOURCES::resolve)
                        .flatMap(SourceRulesTest::javaFiles)
                        .filter(file -> INEXACT.matcher(withoutComments(file)).find()))
                .as("double, float and BigDecimal have no place near money")
                .isEmpty();
    }

    @Test
    void eachMigrationSaysItsOneIntentInItsNameAndLiesInItsModule() {
        assertThat(files(MIGRATIONS)
                        .map(file -> MIGRATIONS.relativize(file).toString())
                        .filter(name -> !name.matches("[a-z]+/V[0-9]+__[a-z0-9]+(_[a-z0-9]+)+\\.sql")))
                .as("db/migration/<module>/V1__say_what_it_does.sql")
                .isEmpty();
        assertThat(files(MIGRATIONS)
                        .map(file -> file.getParent().getFileName().toString())
                        .distinct()
                        .filter(module -> !Files.isDirectory(SOURCES.resolve(module))))
                .as("folders that are no module's: their migrations would never run")
                .isEmpty();
    }

    @Test
    void everyMessageFileBelongsToAModule() {
        assertThat(files(Path.of("src/main/resources/messages"))
                        .map(file -> file.getFileName().toString().replaceAll("(_[a-z]+)?\\.properties$", ""))
                        .filter(module -> !Files.isDirectory(SOURCES.resolve(module))))
                .isEmpty();
    }

    /** Without what it imports, which says how small the things are that it uses. */
    private static long linesOfTheClass(Path file) {
        return lines(file).stream().filter(line -> !line.startsWith("import ")).count();
    }

    private static String withoutComments(Path file) {
        return COMMENT.matcher(String.join("\n", lines(file))).replaceAll("");
    }

    private static boolean says(Path file, String text) {
        return Files.exists(file) && String.join("\n", lines(file)).contains(text);
    }

    private static Stream<Path> javaFiles(Path folder) {
        return files(folder).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
