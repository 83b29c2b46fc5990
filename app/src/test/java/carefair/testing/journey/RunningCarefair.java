package carefair.testing.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged application, started as people start it: the demonstration on a free port with a data folder of its own. */
public final class RunningCarefair implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path home;

    private RunningCarefair(Process process, int port, Path home) {
        this.process = process;
        this.port = port;
        this.home = home;
    }

    /** Starts the jar named by the system property {@code carefair.jar} with these further settings, and waits until it answers. */
    public static RunningCarefair start(String... settings) {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "home");
            return startIn(home.toAbsolutePath(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it in a data folder that may have been used before. */
    public static RunningCarefair startIn(Path home, String... settings) {
        try {
            int port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
            command.addAll(List.of("-jar", System.getProperty("carefair.jar", "target/carefair.jar")));
            command.addAll(
                    List.of("--spring.profiles.active=demo", "--server.port=" + port, "--carefair.home=" + home));
            command.addAll(List.of(settings));
            var log = home.resolve("journey.log").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var running = new RunningCarefair(process, port, home);
            running.waitUntilItAnswers();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    public Path home() {
        return home;
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilItAnswers() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "Carefair did not start:\n" + Files.readString(home.resolve("journey.log")));
                }
                try {
                    if (http.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It does not listen yet.
                }
                Thread.sleep(300);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "Carefair did not answer in " + PATIENCE + ":\n" + Files.readString(home.resolve("journey.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
