package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types at a shell, against the packaged application. */
class OperatorJourneyIT {

    @TempDir
    Path files;

    private record Ended(int code, String said) {}

    @Test
    void importsIntoTheRunningApplicationThenIntoOneStartedForItAndIsRefusedWhereTheDatabaseIsAnothersKind()
            throws Exception {
        var postcodes =
                Files.writeString(files.resolve("postcodes.csv"), "postcode,lat,lon\nDT1 1XJ,50.71672,-2.44068\n");
        Path home;

        try (var carefair = RunningCarefair.start("--carefair.demo.seed=none")) {
            home = carefair.home();
            // It answers a moment before it takes commands.
            awaitFile(home.resolve("command-port"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("command-token"))))
                    .isEqualTo("rw-------");

            var first =
                    start("--carefair.command=postcodes", "--carefair.file=" + postcodes, "--carefair.home=" + home);
            assertThat(first.said()).contains("1 new");
            assertThat(first.code()).isZero();

            var proved = start("--carefair.command=verify-ledger", "--carefair.home=" + home);
            assertThat(proved.said()).contains("Every promise of the ledger holds.");
            assertThat(proved.code()).isZero();

            var unknown = start("--carefair.command=nothing", "--carefair.home=" + home);
            assertThat(unknown.said()).contains("There are:", "postcodes");
            assertThat(unknown.code()).isEqualTo(1);
        }
        assertThat(home.resolve("command-token")).doesNotExist();

        var again = start("--carefair.command=postcodes", "--carefair.file=" + postcodes, "--carefair.home=" + home);
        assertThat(again.said()).contains("Nothing changed");
        assertThat(again.code()).isZero();

        var provedAgain = start("--carefair.command=verify-ledger", "--carefair.home=" + home);
        assertThat(provedAgain.said()).contains("Every promise of the ledger holds.");
        assertThat(provedAgain.code()).isZero();

        var live = start(
                "--carefair.home=" + home,
                "--server.port=0",
                "--carefair.oidc.issuer=http://localhost:1",
                "--carefair.oidc.client-id=carefair",
                "--carefair.oidc.client-secret=not-used");
        assertThat(live.said())
                .contains("This database is a DEMO", "Set spring.profiles.active")
                .doesNotContain("\tat ");
        assertThat(live.code()).isNotZero();
    }

    @Test
    void theJarAloneRefusesToStartWithoutAProviderToSignInWith() throws Exception {
        var alone = start("--carefair.home=" + files.resolve("home"), "--server.port=0");

        assertThat(alone.said()).contains("carefair.oidc.issuer").doesNotContain("\tat ");
        assertThat(alone.code()).isNotZero();
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("carefair.jar", "target/carefair.jar")));
        command.addAll(List.of(arguments));
        var said = files.resolve("said");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It does not end: " + Files.readString(said));
        }
        return new Ended(process.exitValue(), Files.readString(said));
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        assertThat(file).exists();
    }
}
