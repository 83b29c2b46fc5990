package carefair.operations;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command on the data given with the start: {@code --carefair.command=postcodes --carefair.file=FILE}. The application that runs on
 * the same {@code carefair.home} does it; where none runs, one is started for it without web pages, and ends with it.
 */
public final class CommandLine {

    private static final String COMMAND = "--carefair.command=";
    private static final String FILE = "--carefair.file=";
    private static final String HOME = "--carefair.home=";
    /** What a command asks for beside files: {@code --carefair.said.officer=Tom Ashdown}. */
    private static final String SAID = "--carefair.said.";
    /** What Vaadin configures by itself, and cannot without a web server. */
    private static final String PAGES = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private final String name;
    private final List<Path> files;
    private final HomeFolder home;
    private final List<String> settings;

    private CommandLine(String name, List<Path> files, HomeFolder home, List<String> settings) {
        this.name = name;
        this.files = files;
        this.home = home;
        this.settings = settings;
    }

    /** The command in the arguments of a start, if there is one. */
    public static Optional<CommandLine> in(String... arguments) {
        return values(arguments, COMMAND).findFirst().map(name -> {
            var files = values(arguments, FILE)
                    .map(file -> Path.of(file).toAbsolutePath())
                    .toList();
            var home = values(arguments, HOME)
                    .findFirst()
                    .or(() -> Optional.ofNullable(System.getenv("CAREFAIR_HOME")))
                    .orElse("./data");
            return new CommandLine(name, files, new HomeFolder(home), List.of(arguments));
        });
    }

    /**
     * Does the command.
     *
     * @param out takes each line for the person who asked
     * @param start starts the application with these arguments
     * @return the exit code: 0 if it was done
     */
    public int run(Consumer<String> out, Function<String[], ConfigurableApplicationContext> start) {
        var byTheRunningOne = askTheRunningOne(out);
        return byTheRunningOne.isPresent() ? byTheRunningOne.getAsInt() : runHere(out, start);
    }

    private OptionalInt askTheRunningOne(Consumer<String> out) {
        var port = home.read(HomeFolder.COMMAND_PORT);
        var token = home.read(HomeFolder.COMMAND_TOKEN);
        if (port.isEmpty() || token.isEmpty()) {
            return OptionalInt.empty();
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + "/commands/"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + query()))
                .header(CommandServer.TOKEN_HEADER, token.get())
                .POST(HttpRequest.BodyPublishers.ofString(
                        String.join("\n", files.stream().map(Path::toString).toList())))
                .build();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            return told(client.send(request, HttpResponse.BodyHandlers.ofLines()), out);
        } catch (ConnectException e) {
            // The one that wrote the port was killed, and nobody listens there any more.
            return OptionalInt.empty();
        } catch (IOException e) {
            out.accept("The running application ended before the command did: " + e.getMessage());
            return OptionalInt.of(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }

    private Map<String, String> said() {
        return settings.stream()
                .filter(setting -> setting.startsWith(SAID) && setting.contains("="))
                .map(setting -> setting.substring(SAID.length()).split("=", 2))
                .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> each[1], (one, again) -> again));
    }

    private String query() {
        var said = said();
        return said.isEmpty()
                ? ""
                : said.entrySet().stream()
                        .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static OptionalInt told(HttpResponse<java.util.stream.Stream<String>> answer, Consumer<String> out) {
        if (answer.statusCode() != 200) {
            // Somebody else listens at the port of an application that was killed.
            return OptionalInt.empty();
        }
        var exitCode = new ArrayList<Integer>();
        answer.body().forEach(line -> {
            if (line.startsWith("| ")) {
                out.accept(line.substring(2));
            } else if (line.startsWith("= ")) {
                exitCode.add(Integer.valueOf(line.substring(2)));
            }
        });
        if (exitCode.isEmpty()) {
            out.accept("The running application ended before the command did.");
            return OptionalInt.of(1);
        }
        return OptionalInt.of(exitCode.getLast());
    }

    private int runHere(Consumer<String> out, Function<String[], ConfigurableApplicationContext> start) {
        var arguments = new ArrayList<>(startedWith());
        arguments.addAll(settings);
        arguments.addAll(List.of(
                "--spring.main.web-application-type=none",
                "--spring.autoconfigure.exclude=" + PAGES,
                "--spring.main.banner-mode=off",
                "--carefair.jobs=false",
                "--carefair.demo.seed=none"));
        try (var application = start.apply(arguments.toArray(String[]::new))) {
            application.getBean(DataCommands.class).run(name, files, said(), out::accept);
            return 0;
        } catch (DataCommand.Refused refused) {
            out.accept(String.valueOf(refused.getMessage()));
            return 1;
        }
    }

    /** The profiles and council of the last start on this folder, unless these arguments say others. */
    private List<String> startedWith() {
        return home.read(HomeFolder.STARTED_WITH).stream()
                .flatMap(String::lines)
                .filter(line -> {
                    var setting = line.substring(0, line.indexOf('=') + 1);
                    return settings.stream().noneMatch(given -> given.startsWith(setting));
                })
                .toList();
    }

    private static java.util.stream.Stream<String> values(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(each -> each.startsWith(name))
                .map(each -> each.substring(name.length()));
    }
}
