package carefair.bench;

import carefair.Carefair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application inside this JVM, on the embedded database and with its index on disk, in a data folder of its own that is
 * deleted afterwards. Jobs do not run by themselves: they would be measured with whatever comes beside them.
 */
final class EmbeddedCarefair implements AutoCloseable {

    final ConfigurableApplicationContext context;
    final Path home;

    private EmbeddedCarefair(boolean pages, String... settings) {
        try {
            home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("app", "target")).toAbsolutePath(), "bench-home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--spring.main.banner-mode=off",
                "--carefair.council=dorset",
                "--carefair.home=" + home,
                "--carefair.jobs=false",
                "--logging.level.root=error",
                "--logging.level.carefair=error"));
        all.addAll(
                pages
                        ? List.of("--server.port=0")
                        : List.of(
                                "--spring.main.web-application-type=none",
                                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                                        + "com.vaadin.flow.spring.VaadinScopesConfig"));
        all.addAll(Arrays.asList(settings));
        context = new SpringApplicationBuilder(Carefair.class).run(all.toArray(String[]::new));
    }

    /** With its pages, on a free port, and the demonstration's listings. */
    static EmbeddedCarefair withPages(String... settings) {
        return new EmbeddedCarefair(true, settings);
    }

    /** Its services alone, with nothing listed. */
    static EmbeddedCarefair withoutPages(String... settings) {
        var all = new ArrayList<>(List.of("--carefair.demo.seed=none"));
        all.addAll(Arrays.asList(settings));
        return new EmbeddedCarefair(false, all.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where its pages are, without a slash at the end. */
    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
