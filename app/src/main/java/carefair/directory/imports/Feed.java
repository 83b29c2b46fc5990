package carefair.directory.imports;

import carefair.operations.DataCommand.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services of a feed of Open Referral UK, 3.0 or 1.0, with all that belongs to each: read over HTTP page by page, or from files. All of it
 * is read, within limits, before anything is done with it: a feed that never ends is refused.
 */
final class Feed {

    /**
     * @param bytes of one answer or file
     * @param pages of the list
     * @param services in all
     * @param each how long one answer may take
     */
    record Limits(int bytes, int pages, int services, Duration each) {
        static final Limits USUAL = new Limits(20 * 1024 * 1024, 2_000, 20_000, Duration.ofSeconds(60));
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = "/services?page=%d&per_page=100&full=true";

    /** As many services of a list as may fail to be read by themselves. */
    private static final int UNREAD = 100;

    private final Limits limits;

    /** By the path at which each stands, in the order of the feed. */
    private final Map<String, JsonNode> services = new LinkedHashMap<>();

    private final Map<String, String> unread = new LinkedHashMap<>();

    private Feed(Limits limits) {
        this.limits = limits;
    }

    /** @throws Refused if a file is no JSON, holds no services, or is beyond the limits */
    static Feed in(List<Path> files, Limits limits) {
        var feed = new Feed(limits);
        files.forEach(feed::read);
        return feed;
    }

    /** @throws Refused if the list of services cannot be read whole, or is beyond the limits */
    static Feed at(String address, Limits limits) {
        var feed = new Feed(limits);
        try (var client = HttpClient.newBuilder().connectTimeout(limits.each()).build()) {
            try {
                feed.read(client, base(address));
            } finally {
                // What was given up on must not be waited for.
                client.shutdownNow();
            }
        }
        return feed;
    }

    Map<String, JsonNode> services() {
        return services;
    }

    /** Why a service of the list could not be read by itself, by its path. */
    Map<String, String> unread() {
        return unread;
    }

    private static String base(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return address.replaceFirst("/+$", "").replaceFirst("/services$", "");
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other text that is no address.
        }
        throw new Refused(
                address + " is not the address of a feed, like https://example.org/api. Nothing was imported.");
    }

    private void read(HttpClient client, String base) {
        var found = new LinkedHashMap<String, JsonNode>();
        for (int number = 1; ; number++) {
            if (number > limits.pages()) {
                throw new Refused(
                        "The feed has more than " + limits.pages() + " pages, or never ends. Nothing was imported.");
            }
            var page = get(client, base + PAGE.formatted(number));
            var contents = contents(page)
                    .orElseThrow(
                            () -> new Refused("The answer of /services is no page of services. Nothing was imported."));
            int before = found.size();
            contents.forEach(each -> found.putIfAbsent(each.path("id").asString(""), each));
            if (found.size() > limits.services()) {
                throw new Refused("The feed has more than " + limits.services()
                        + " services, or never ends. Nothing was imported.");
            }
            if (isLast(page, number) || contents.isEmpty()) {
                break;
            }
            if (found.size() == before) {
                throw new Refused("Page " + number
                        + " of the feed repeats what came before: it never ends. Nothing was imported.");
            }
        }
        found.forEach((id, listed) -> whole(client, base, id, listed));
    }

    /** What stands in the list is often only the beginning of it. */
    private void whole(HttpClient client, String base, String id, JsonNode listed) {
        var path = "services/" + id;
        if (listed.has("service_at_locations")
                || listed.has("service_taxonomys")
                || !id.matches("[A-Za-z0-9_.:-]{1,100}")) {
            services.put(path, listed);
            return;
        }
        try {
            services.put(path, get(client, base + "/services/" + id));
        } catch (Refused refused) {
            unread.put(path, String.valueOf(refused.getMessage()).replace(" Nothing was imported.", ""));
            if (unread.size() > UNREAD) {
                throw new Refused(
                        "More than " + UNREAD + " services of the feed cannot be read. Nothing was imported.");
            }
        }
    }

    private static boolean isLast(JsonNode page, int number) {
        var last = page.has("last_page") ? page.get("last_page") : page.path("last");
        var pages = page.has("total_pages") ? page.get("total_pages") : page.path("totalPages");
        return last.asBoolean(false) || pages.isNumber() && number >= pages.asInt(Integer.MAX_VALUE);
    }

    private static Optional<JsonNode> contents(JsonNode page) {
        return Optional.of(page.has("contents") ? page.get("contents") : page.path("content"))
                .filter(JsonNode::isArray);
    }

    private JsonNode get(HttpClient client, String address) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "application/json")
                .build();
        // The limit in time is over the whole answer: one that comes drop by drop ends as well.
        var asked = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes()));
        try {
            return json(address, asked.get(limits.each().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new Refused(address + " did not answer whole within "
                    + limits.each().toSeconds() + " seconds. Nothing was imported.");
        } catch (ExecutionException e) {
            throw new Refused(
                    address + " cannot be read, or is longer than " + limits.bytes() + " bytes. Nothing was imported.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("It was stopped. Nothing was imported.");
        }
    }

    private static JsonNode json(String address, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new Refused(address + " answers " + answer.statusCode() + ". Nothing was imported.");
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Refused(address + " is not JSON. Nothing was imported.");
        }
    }

    private void read(Path file) {
        var name = String.valueOf(file.getFileName());
        JsonNode read;
        try (var in = Files.newInputStream(file)) {
            var bytes = Files.isRegularFile(file) ? in.readNBytes(limits.bytes() + 1) : new byte[0];
            if (bytes.length == 0 || bytes.length > limits.bytes()) {
                throw new Refused(name + " is empty, not a file, or larger than " + limits.bytes()
                        + " bytes. Nothing was imported.");
            }
            read = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new Refused(name + " is not JSON. Nothing was imported.");
        } catch (IOException e) {
            throw new Refused(name + " cannot be read. Nothing was imported.");
        }
        var many = read.isArray() ? Optional.of(read) : contents(read);
        if (many.isEmpty() && !read.has("id")) {
            throw new Refused(name + " holds no services. Nothing was imported.");
        }
        var all = new ArrayList<JsonNode>();
        many.ifPresentOrElse(list -> list.forEach(all::add), () -> all.add(read));
        for (int i = 0; i < all.size(); i++) {
            services.put(name + (many.isEmpty() ? "" : " contents[" + i + "]"), all.get(i));
        }
        if (services.size() > limits.services()) {
            throw new Refused("There are more than " + limits.services() + " services. Nothing was imported.");
        }
    }
}
