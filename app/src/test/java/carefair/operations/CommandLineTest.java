package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

class CommandLineTest {

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();
    private final List<Path> imported = new ArrayList<>();
    private final List<List<String>> starts = new ArrayList<>();
    private DataCommands commands;
    private CommandServer server;
    private Path file;

    @BeforeEach
    void aCommandAndAFile() throws IOException {
        commands = commands(new Counting());
        server = new CommandServer(commands);
        file = Files.writeString(home.resolve("postcodes.csv"), "postcode,lat,lon\n");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private final class Counting implements DataCommand {
        @Override
        public String name() {
            return "postcodes";
        }

        @Override
        public void run(List<Path> files, Report report) {
            if (files.isEmpty()) {
                throw new Refused("Name a file.");
            }
            imported.addAll(files);
            report.line("Reading £ and ’");
            report.line("1 postcode was read.");
        }
    }

    @Test
    void theRunningApplicationDoesIt() {
        present(server.port(), server.token());

        assertThat(run("postcodes", file)).isZero();
        assertThat(said).containsExactly("Reading £ and ’", "1 postcode was read.");
        assertThat(imported).containsExactly(file);
        assertThat(starts).isEmpty();
    }

    @Test
    void oneIsStartedWithoutPagesWhereNoneRuns() {
        new HomeFolder(home.toString())
                .write(HomeFolder.STARTED_WITH, "--spring.profiles.active=demo\n--carefair.council=banes");

        assertThat(run("postcodes", file)).isZero();
        assertThat(said).contains("1 postcode was read.");
        assertThat(starts)
                .singleElement()
                .satisfies(settings -> assertThat(settings)
                        .contains(
                                "--spring.main.web-application-type=none",
                                "--spring.profiles.active=demo",
                                "--carefair.council=banes"));
    }

    @Test
    void oneIsStartedWhereTheLastWasKilledAndLeftItsPortBehind() {
        present(server.port(), server.token());
        server.stop();

        assertThat(run("postcodes", file)).isZero();
        assertThat(starts).hasSize(1);
    }

    @Test
    void aRefusalEndsWithOneAndSaysWhy() {
        present(server.port(), server.token());

        assertThat(run("postcodes")).isEqualTo(1);
        assertThat(said).containsExactly("Name a file.");
    }

    @Test
    void whatWasSaidBesideTheFilesReachesTheCommandWhoeverDoesIt() {
        server.stop();
        commands = commands(new Asking());
        server = new CommandServer(commands);
        assertThat(runSaying("officer=Zoë O'Hara & Söhne=1")).isZero();
        present(server.port(), server.token());
        assertThat(runSaying("officer=Zoë O'Hara & Söhne=1")).isZero();

        assertThat(said).containsExactly("{officer=Zoë O'Hara & Söhne=1}", "{officer=Zoë O'Hara & Söhne=1}");
        assertThat(starts).hasSize(1);
    }

    @Test
    void aCommandThatAsksForNothingRefusesWhatIsSaid() {
        present(server.port(), server.token());

        assertThat(runSaying("officer=Tom")).isEqualTo(1);
        assertThat(said).containsExactly("This command does not ask for officer. Leave it out.");
    }

    private static final class Asking implements DataCommand {
        @Override
        public String name() {
            return "postcodes";
        }

        @Override
        public void run(List<Path> files, Report report) {
            throw new Refused("Nothing was said.");
        }

        @Override
        public void run(List<Path> files, Map<String, String> asked, Report report) {
            report.line(asked.toString());
        }
    }

    private int runSaying(String what) {
        return CommandLine.in(
                        "--carefair.command=postcodes",
                        "--carefair.home=" + home,
                        "--carefair.file=" + file,
                        "--carefair.said." + what)
                .orElseThrow()
                .run(said::add, this::start);
    }

    @Test
    void anUnknownCommandSaysWhichThereAre() {
        present(server.port(), server.token());

        assertThat(run("post codes/../x", file)).isEqualTo(1);
        assertThat(said).singleElement().asString().contains("There are: postcodes.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("postcodes", home.resolve("nothing.csv"))).isEqualTo(1);
        assertThat(said).singleElement().asString().contains("nothing.csv is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000000000000000000000000000000000000000000000000000"})
    void nobodyWithoutTheTokenIsAnswered(String token) throws Exception {
        server.start();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/commands/postcodes"))
                .POST(HttpRequest.BodyPublishers.ofString(file.toString()));
        if (!token.isEmpty()) {
            request.header(CommandServer.TOKEN_HEADER, token);
        }
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(imported).isEmpty();
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        server.start();
        for (var own : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!own.isLoopbackAddress()) {
                try (var socket = new java.net.Socket()) {
                    org.assertj.core.api.Assertions.assertThatIOException()
                            .isThrownBy(
                                    () -> socket.connect(new java.net.InetSocketAddress(own, server.port()), 2_000));
                }
            }
        }
    }

    @Test
    void onlyTheOwnerMayReadTheToken() throws IOException {
        new HomeFolder(home.toString()).writeSecret(HomeFolder.COMMAND_TOKEN, server.token());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(HomeFolder.COMMAND_TOKEN))))
                .isEqualTo("rw-------");
    }

    @Test
    void twoCommandsNeverRunAtOnce() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = commands(new DataCommand() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public void run(List<Path> files, Report report) {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        var first = Thread.startVirtualThread(() -> slow.run("slow", List.of(), Map.of(), said::add));
        begun.await();

        org.assertj.core.api.Assertions.assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> slow.run("slow", List.of(), Map.of(), said::add))
                .withMessageContaining("Another command is running");

        end.countDown();
        first.join();
    }

    private void present(int port, String token) {
        server.start();
        var folder = new HomeFolder(home.toString());
        folder.writeSecret(HomeFolder.COMMAND_TOKEN, token);
        folder.write(HomeFolder.COMMAND_PORT, String.valueOf(port));
    }

    private int run(String name, Path... files) {
        var arguments = new ArrayList<>(List.of("--carefair.command=" + name, "--carefair.home=" + home));
        for (var each : files) {
            arguments.add("--carefair.file=" + each);
        }
        return CommandLine.in(arguments.toArray(String[]::new)).orElseThrow().run(said::add, this::start);
    }

    private ConfigurableApplicationContext start(String... settings) {
        starts.add(List.of(settings));
        var context = new GenericApplicationContext();
        context.registerBean(DataCommands.class, () -> commands);
        context.refresh();
        return context;
    }

    private static DataCommands commands(DataCommand command) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton(command.getClass().getName(), command);
        return new DataCommands(beans.getBeanProvider(DataCommand.class));
    }
}
