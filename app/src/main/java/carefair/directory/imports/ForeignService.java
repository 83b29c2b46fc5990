package carefair.directory.imports;

import carefair.directory.Imported;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.oruk.PersonalText;
import carefair.places.Places;
import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Postcode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One service of a feed, 3.0 or 1.0, as a listing of ours. Names, phone numbers and addresses of email of people are not taken.
 *
 * @param at the path at which it stands, for what is wrong
 */
record ForeignService(String at, JsonNode service, Places places, Settings settings) {

    /** A service that cannot be taken: at which path, and why. */
    static final class Wrong extends RuntimeException {
        Wrong(String path, String why) {
            super(path + ": " + why);
        }
    }

    private static final int PARTS = 12;
    private static final int OLDEST = 150;

    /** @throws Wrong if something without which it cannot be listed is not there or not what it should be */
    Imported read() {
        if (!service.isObject()) {
            throw new Wrong(at, "it is no service");
        }
        var id = text(service, "id");
        if (!id.matches("[A-Za-z0-9_.:-]{1,150}")) {
            throw new Wrong(at + ".id", "it is missing, or no identifier");
        }
        var name = text(service, "name");
        if (name.isEmpty() || name.length() > 200) {
            throw new Wrong(at + ".name", "it is missing, or longer than 200 characters");
        }
        var status = text(service, "status");
        if (!status.isEmpty() && !status.equalsIgnoreCase("active")) {
            throw new Wrong(at + ".status", "it is " + Words.shortened(status, 40) + ", so it is not listed");
        }
        var from = age("minimum_age");
        var until = age("maximum_age");
        var times = times();
        var paragraphs = paragraphs();
        return new Imported(
                new NewListing(
                        "oruk:" + id,
                        kind(),
                        name,
                        null,
                        paragraphs.isEmpty() ? "" : paragraphs.getFirst(),
                        details(paragraphs, times, from, until),
                        whoFor(),
                        Words.shortened(isOnePerson() ? town() : area(), 200),
                        isOnePerson() ? roughly(point()) : point(),
                        0,
                        categories(),
                        List.of(),
                        List.of(),
                        Words.NOT_CHECKED),
                from,
                until,
                times);
    }

    /** The standard says that there is one. */
    boolean saysNoStatus() {
        return text(service, "status").isEmpty();
    }

    /** Whether words of one person were taken without what leads to their phone or their door. */
    boolean hadContactsOfAPerson() {
        return isOnePerson()
                && Stream.of(
                                FeedText.plain(text(service, "description")),
                                text(service, "alert"),
                                text(service, "fees"))
                        .anyMatch(said -> !PersonalText.without(said).equals(said));
    }

    private boolean isOnePerson() {
        return WorksAlone.is(
                terms().map(term -> text(term, "name")).toList(),
                text(service.path("organization"), "legal_status"),
                FeedText.plain(text(service, "description")));
    }

    private String own(String words) {
        return isOnePerson() ? PersonalText.without(words) : words;
    }

    private List<String> paragraphs() {
        return Stream.of(own(FeedText.plain(text(service, "description"))).split("\\R\\s*"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> Words.shortened(each, Words.LONG))
                .limit(PARTS)
                .toList();
    }

    private List<String> details(
            List<String> paragraphs, List<Imported.Times> times, @Nullable Integer from, @Nullable Integer until) {
        var details = new ArrayList<>(paragraphs.stream().skip(1).toList());
        // Whatever warns of it, such as that it was made up, goes where people read it.
        said("", own(text(service, "alert"))).ifPresent(details::addFirst);
        said("Run by ", text(service.path("organization"), "name")).ifPresent(details::add);
        times.stream().map(Words::said).forEach(details::add);
        Words.ages(from, until).ifPresent(details::add);
        said("Cost: ", own(text(service, "fees"))).ifPresent(details::add);
        Stream.of(
                        text(service, "url"),
                        text(service.path("organization"), "website"),
                        text(service.path("organization"), "url"))
                .filter(ForeignService::isAddress)
                .findFirst()
                .ifPresent(site -> details.add("Website: " + site));
        return details;
    }

    private static Optional<String> said(String before, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Words.shortened(before + text, Words.LONG));
    }

    private static boolean isAddress(String text) {
        try {
            var site = URI.create(text);
            return site.getHost() != null
                    && text.length() < 300
                    && List.of("http", "https").contains(site.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String whoFor() {
        return Words.shortened(
                each(service, "eligibilitys")
                        .map(each -> own(text(each, "eligibility")))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""),
                500);
    }

    /** 3.0 says ages of the service, 1.0 of each group it is for. */
    private @Nullable Integer age(String name) {
        var said = Stream.concat(Stream.of(service), each(service, "eligibilitys"))
                .map(each -> each.path(name))
                .filter(JsonNode::isNumber)
                .findFirst();
        if (said.isEmpty()) {
            return null;
        }
        double years = said.get().asDouble();
        if (years < 0 || years > OLDEST) {
            throw new Wrong(at + "." + name, "it is no age");
        }
        return (int) Math.round(years);
    }

    private List<Imported.Times> times() {
        return Stream.of("schedules", "regular_schedules")
                .flatMap(name -> each(service, name))
                .map(each -> new Imported.Times(
                        Words.days(text(each, "byday")).orElse(""),
                        Words.time(text(each, "opens_at")).orElse(""),
                        Words.time(text(each, "closes_at")).orElse("")))
                .filter(each -> !each.days().isEmpty() || !each.opensAt().isEmpty())
                .limit(PARTS)
                .toList();
    }

    private Stream<JsonNode> terms() {
        return Stream.concat(
                each(service, "attributes").map(each -> each.path("taxonomy_term")),
                each(service, "service_taxonomys").map(each -> each.path("taxonomy")));
    }

    private List<CategoryCode> categories() {
        return terms().flatMap(term -> Words.category(text(term, "name"), settings).stream())
                .distinct()
                .toList();
    }

    /** A personal assistant of elsewhere is told of as a micro-provider is: here a personal assistant lists themselves. */
    private ListingKind kind() {
        if (terms().anyMatch(term -> text(term, "name").matches("(?i)personal[ -]assistants?"))) {
            return ListingKind.MICRO_PROVIDER;
        }
        return terms().flatMap(term -> Stream.of(ListingKind.values())
                        .filter(kind -> kind != ListingKind.PERSONAL_ASSISTANT)
                        .filter(kind -> Words.code(kind)
                                .replace('-', ' ')
                                .equalsIgnoreCase(text(term, "name").replace('-', ' '))))
                .findFirst()
                .orElse(ListingKind.COMMUNITY_GROUP);
    }

    private Stream<JsonNode> locations() {
        return each(service, "service_at_locations").map(each -> each.path("location"));
    }

    private static Stream<JsonNode> addresses(JsonNode location) {
        return Stream.concat(each(location, "addresses"), each(location, "physical_addresses"));
    }

    /** Not the name of the place, which may be that of their house. */
    private String town() {
        return locations()
                .flatMap(ForeignService::addresses)
                .map(address -> own(text(address, "city")))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String area() {
        return locations()
                .flatMap(location -> Stream.concat(
                        addresses(location).map(address -> text(address, "city")), Stream.of(text(location, "name"))))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable Point point() {
        return locations()
                .flatMap(location -> Stream.concat(
                        coordinates(location).stream(),
                        addresses(location)
                                .flatMap(address -> Postcode.parse(text(address, "postal_code")).stream())
                                .flatMap(postcode -> places.postcode(postcode).stream())
                                .map(Whereabouts::point)))
                .findFirst()
                .orElse(null);
    }

    /** To about a kilometre: where one person lives is nobody's to know. */
    private static @Nullable Point roughly(@Nullable Point point) {
        return point == null ? null : new Point(hundredth(point.lat()), hundredth(point.lon()));
    }

    private static double hundredth(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }

    private static Optional<Point> coordinates(JsonNode location) {
        try {
            var lat = location.path("latitude");
            var lon = location.path("longitude");
            return lat.isNumber() && lon.isNumber()
                    ? Optional.of(new Point(lat.asDouble(), lon.asDouble()))
                    : Optional.empty();
        } catch (IllegalArgumentException notInGreatBritain) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> each(JsonNode node, String name) {
        return node.path(name).isArray() ? node.path(name).valueStream() : Stream.empty();
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString()
                ? value.asString().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "").strip()
                : "";
    }
}
