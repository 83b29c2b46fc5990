package carefair.bench;

import carefair.settings.Settings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.management.ObjectName;
import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench sessions --count N [--explain]}: opens so many sessions of the running application over HTTP as browsers do, each with
 * a search done on the page for finding support, and says what each holds of the heap after collection. {@code --explain} also says of
 * which classes it is. Nothing is scored unless every session was shown its results and is there still.
 */
public final class SessionsBench {

    /** Opened before, so that what all sessions share is there already. */
    private static final int BEFORE = 50;

    private static final int GOAL_BYTES = 120 * 1024;
    private static final long GIGABYTE = 1L << 30;
    private static final List<String> PLACES =
            List.of("Wareham", "Dorchester", "Swanage", "Blandford Forum", "Bridport");
    private static final JsonMapper JSON = new JsonMapper();

    private final EmbeddedCarefair carefair;
    private final List<String> needs;
    private int opened;
    private int shown;

    private SessionsBench(EmbeddedCarefair carefair) {
        this.carefair = carefair;
        needs = carefair.bean(Settings.class).categories().stream()
                .map(category -> category.name())
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int status;
        try (var carefair = EmbeddedCarefair.withPages()) {
            status = new SessionsBench(carefair).measure(args.number("count", 500), args.has("explain"));
        }
        System.exit(status);
    }

    private int measure(int count, boolean explain) throws Exception {
        for (int i = 0; i < BEFORE; i++) {
            open();
        }
        long before = held();
        var classesBefore = explain ? classes() : Map.<String, Long>of();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            open();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long after = held();
        if (explain) {
            explain(classesBefore, count);
        }
        int active = sessions();
        long each = (after - before) / count;
        System.out.printf(
                Locale.UK,
                "%d sessions opened in %.1f s, %d of all %d are there, %d results shown; heap %,d KB before, %,d KB after%n",
                count,
                seconds,
                active,
                opened,
                shown,
                before >> 10,
                after >> 10);
        boolean honest = active == opened && shown >= 5 * opened;
        System.out.printf(
                Locale.UK,
                "sessions count=%d each=%dKB in_1GB=%d%n",
                count,
                honest ? Math.ceilDiv(each, 1024) : 0,
                honest ? GIGABYTE / each : 0);
        if (!honest) {
            System.err.println("A session was lost, or was not shown its results.");
        } else if (each > GOAL_BYTES) {
            System.err.println("The goal is at most " + GOAL_BYTES / 1024 + " KB.");
        }
        return honest ? 0 : 1;
    }

    /** Does what a browser does that comes to the page of results: the page, its first state, and going to the view. */
    private void open() throws IOException, InterruptedException {
        var need = needs.get(opened % needs.size());
        var query = "need=" + encoded(need) + "&where=" + encoded(PLACES.get(opened % PLACES.size()));
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            expect(browser, HttpRequest.newBuilder(at("/app/find?" + query)).header("Accept", "text/html"));
            var first =
                    expect(browser, HttpRequest.newBuilder(at("/app/?v-r=init&location=find&query=" + encoded(query))));
            var config = JSON.readTree(first).get("appConfig");
            var message = JSON.createObjectNode();
            message.put(
                    "csrfToken", config.get("uidl").get("Vaadin-Security-Key").asString());
            message.put("syncId", 0);
            message.put("clientId", 0);
            var event = message.putArray("rpc").addObject();
            event.put("type", "event");
            event.put("node", 1);
            event.put("event", "ui-navigate");
            var data = event.putObject("data");
            data.put("route", "find");
            data.put("query", query);
            data.put("appShellTitle", "");
            data.putObject("historyState").put("idx", 0);
            data.put("trigger", "");
            var page = expect(
                    browser,
                    HttpRequest.newBuilder(at("/app/?v-r=uidl&v-uiId=" + config.get("v-uiId")))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message))));
            shown += count(page, "/listings/");
            opened++;
        }
    }

    private String expect(HttpClient browser, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + answer.uri() + ": " + answer.body());
        }
        return answer.body();
    }

    private URI at(String path) {
        return URI.create(carefair.address() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private int sessions() {
        var server = (TomcatWebServer) ((WebServerApplicationContext) carefair.context).getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0])
                .getManager()
                .getActiveSessions();
    }

    /** The heap in use after collection, until it gets no less. */
    private static long held() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int same = 0; same < 3; ) {
            System.gc();
            Thread.sleep(300);
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            same = used < least - 100_000 ? 0 : same + 1;
            least = Math.min(used, least);
        }
        return least;
    }

    /** The bytes of the objects of each class. */
    private static Map<String, Long> classes() throws Exception {
        var told = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        var bytes = new LinkedHashMap<String, Long>();
        told.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells[0].matches("[0-9]+:"))
                .forEach(cells -> bytes.merge(cells[3], Long.valueOf(cells[2]), Long::sum));
        return bytes;
    }

    private static void explain(Map<String, Long> before, int count) throws Exception {
        classes().entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), (entry.getValue() - before.getOrDefault(entry.getKey(), 0L)) / count))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(25)
                .forEach(entry ->
                        System.out.printf(Locale.UK, "%,9d bytes a session of %s%n", entry.getValue(), entry.getKey()));
    }
}
