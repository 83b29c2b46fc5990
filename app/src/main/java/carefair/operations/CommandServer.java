package carefair.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands on the data from this machine alone: it listens on the loopback address at a port of its own, which no proxy before
 * the application's pages leads to, and asks for a token that only the owner of the data folder can read.
 *
 * <p>The answer is one line after the other as the work goes on: {@code | text} for the person who asked, and last {@code = 0} when
 * it was done or {@code = 1} when it was not.
 */
final class CommandServer {

    static final String TOKEN_HEADER = "Carefair-Token";

    private static final Logger LOG = LoggerFactory.getLogger(CommandServer.class);

    private final DataCommands commands;
    private final HttpServer server;
    private final byte[] token;

    CommandServer(DataCommands commands) {
        this.commands = commands;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/commands/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** New at each start; 64 letters and digits. */
    String token() {
        return new String(token, StandardCharsets.UTF_8);
    }

    private void take(HttpExchange exchange) throws IOException {
        // In the packaged jar these threads would else look for resources where only the loader of the jar itself is.
        Thread.currentThread().setContextClassLoader(CommandServer.class.getClassLoader());
        try (exchange) {
            var given = exchange.getRequestHeaders().getFirst(TOKEN_HEADER);
            if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                    || given == null
                    || !MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var name = exchange.getRequestURI().getPath().substring("/commands/".length());
            var files = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Path::of)
                    .toList();
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            answer(exchange, name, files, said(exchange.getRequestURI().getRawQuery()));
        }
    }

    /** What was said beside the files, from {@code officer=Tom+Ashdown&from=2026-10-01}. */
    private static Map<String, String> said(@Nullable String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(each -> each.split("=", 2))
                        .filter(each -> each.length == 2)
                        .collect(Collectors.toUnmodifiableMap(
                                each -> URLDecoder.decode(each[0], StandardCharsets.UTF_8),
                                each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8),
                                (one, again) -> again));
    }

    private void answer(HttpExchange exchange, String name, List<Path> files, Map<String, String> said)
            throws IOException {
        int exitCode = 1;
        try {
            LOG.info("Command {} begins.", name);
            commands.run(name, files, said, text -> say(exchange, "| " + text));
            exitCode = 0;
        } catch (DataCommand.Refused refused) {
            say(exchange, "| " + refused.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Command {} failed.", name, e);
            say(exchange, "| The command failed. What went wrong is in the application's log.");
        }
        say(exchange, "= " + exitCode);
        LOG.info("Command {} has ended with {}.", name, exitCode);
    }

    private static void say(HttpExchange exchange, String line) {
        try {
            exchange.getResponseBody().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
