package carefair.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files {@code config/<folder>/rates/*.yaml}: in the operator's folder where it has them, else those that come with Carefair. */
@Component
class RateFiles {

    private static final Pattern RATES = Pattern.compile(".*/([a-z][a-z-]*)/rates/([0-9a-z-]+\\.yaml)");
    private static final Pattern COUNCIL = Pattern.compile(".*/([a-z][a-z-]*)/council\\.yaml");

    private final Path operatorsFolder;
    private final boolean hasOperatorsFolder;

    RateFiles(@Value("${carefair.config:}") String operatorsFolder) {
        this.operatorsFolder = Path.of(operatorsFolder);
        this.hasOperatorsFolder = !operatorsFolder.isBlank();
    }

    /** The folders that have a council. */
    Set<String> councils() {
        var councils = new TreeSet<String>();
        for (var resource : found("*/council.yaml")) {
            var name = COUNCIL.matcher(path(resource));
            if (name.matches()) {
                councils.add(name.group(1));
            }
        }
        return councils;
    }

    /** Every row of every file, in the order of folders, files and rows. */
    List<RateRow> rows() {
        var files = new TreeMap<String, List<RateRow>>();
        for (var resource : found("*/rates/*.yaml")) {
            var name = RATES.matcher(path(resource));
            if (name.matches()) {
                var key = name.group(1) + "/rates/" + name.group(2);
                // The operator's come later and take the place of ours.
                files.put(key, RateFile.read("config/" + key, name.group(1), resource));
            }
        }
        return files.values().stream().flatMap(List::stream).toList();
    }

    private List<Resource> found(String pattern) {
        try {
            var all = new ArrayList<Resource>(List.of(new PathMatchingResourcePatternResolver()
                    .getResources(ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + "config/" + pattern)));
            if (hasOperatorsFolder && Files.isDirectory(operatorsFolder)) {
                var matcher = operatorsFolder.getFileSystem().getPathMatcher("glob:" + pattern);
                try (var files = Files.walk(operatorsFolder, 3)) {
                    files.filter(file -> matcher.matches(operatorsFolder.relativize(file)))
                            .sorted()
                            .forEach(file -> all.add(new FileSystemResource(file)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
