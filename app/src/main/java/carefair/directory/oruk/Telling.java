package carefair.directory.oruk;

import carefair.ui.Texts;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells listings, and where they are, in the words of the standard. */
@Component("openReferralTelling")
class Telling {

    private static final DateTimeFormatter TO_THE_MILLISECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Texts texts;
    private final Terms terms;
    private final RunBy runBy;
    private final String address;

    Telling(Texts texts, Terms terms, RunBy runBy, @Value("${carefair.public-url}") String address) {
        this.texts = texts;
        this.terms = terms;
        this.runBy = runBy;
        this.address = address;
    }

    /** A service without what it has many of. */
    Fields service(SharedListing listing, Parts parts) {
        return new Fields()
                .with("id", listing.id())
                .with("name", listing.name())
                .with("description", description(listing, parts))
                .with("url", address + "/listings/" + listing.id())
                .with("status", status(listing))
                .with("accreditations", accreditations(parts))
                .with("minimum_age", listing.minimumAge())
                .with("maximum_age", listing.maximumAge())
                .with("alert", listing.isInvented() ? texts.say("directory.oruk.invented") : null)
                .with("last_modified", TO_THE_MILLISECOND.format(listing.changedAt()))
                .with("organization", runBy.told(listing, parts));
    }

    /** No more than is needed to see what changed. */
    Fields minimal(SharedListing listing) {
        return new Fields()
                .with("id", listing.id())
                .with("modified_date", TO_THE_MILLISECOND.format(listing.changedAt()));
    }

    /** A service with all there is. */
    Fields fullService(SharedListing listing, Parts parts) {
        return wholeService(listing, parts)
                .with(
                        "service_at_locations",
                        placeOf(listing)
                                .map(place -> List.of(new Fields()
                                        .with("id", Ids.placed(listing.id()))
                                        .with("service_id", listing.id())
                                        .with("location", place)))
                                .orElse(List.of()));
    }

    Fields placed(SharedListing listing, Parts parts) {
        return placed(listing, service(listing, parts));
    }

    /** A service where it is, with all there is; with a name and a status of its own, which some readers look for. */
    Fields fullPlaced(SharedListing listing, Parts parts) {
        return placed(listing, wholeService(listing, parts))
                .with("name", listing.name())
                .with("status", status(listing));
    }

    private Fields placed(SharedListing listing, Fields service) {
        var place = placeOf(listing).orElseThrow(() -> new IllegalArgumentException("Is nowhere: " + listing.id()));
        return new Fields()
                .with("id", Ids.placed(listing.id()))
                .with("service_id", listing.id())
                .with("location_id", place.values().get("id"))
                .with("location", place)
                .with("service", service);
    }

    private Fields wholeService(SharedListing listing, Parts parts) {
        var id = listing.id();
        return service(listing, parts)
                .with(
                        "schedules",
                        parts.openings().stream()
                                .map(opening -> opening(id, opening))
                                .toList())
                .with("service_areas", area(listing))
                .with(
                        "cost_options",
                        parts.prices().stream().map(price -> price(id, price)).toList())
                .with("attributes", about(listing, parts));
    }

    private static String status(SharedListing listing) {
        return listing.live() ? "active" : "inactive";
    }

    private String description(SharedListing listing, Parts parts) {
        var text = new ArrayList<String>();
        text.add(listing.summary());
        if (!listing.byOutcode()) {
            text.addAll(parts.details());
        }
        if (!listing.whoFor().isBlank()) {
            text.add(texts.say("directory.oruk.who-for", listing.whoFor()));
        }
        var told = String.join(
                "\n\n", text.stream().filter(each -> !each.isBlank()).toList());
        return listing.byOutcode() ? PersonalText.without(told) : told;
    }

    private String accreditations(Parts parts) {
        return Stream.of(
                        said("directory.oruk.checked", parts.checked()),
                        said("directory.oruk.not-checked", parts.notChecked()))
                .flatMap(Optional::stream)
                .reduce((checked, not) -> checked + " " + not)
                .orElse("");
    }

    private Optional<String> said(String key, List<String> checks) {
        return checks.isEmpty() ? Optional.empty() : Optional.of(texts.say(key, String.join("; ", checks)));
    }

    /** Where it is, as near as may be told. */
    Optional<Fields> placeOf(SharedListing listing) {
        var point = listing.point();
        if (point == null) {
            return Optional.empty();
        }
        var outcode = listing.outcode();
        var byOutcode = listing.byOutcode() && outcode != null;
        return Optional.of(new Fields()
                .with("id", Ids.named("location:" + (byOutcode ? outcode : listing.id())))
                .with("location_type", "physical")
                .with("name", byOutcode ? outcode : listing.area().isBlank() ? listing.name() : listing.area())
                .with("description", byOutcode ? texts.say("directory.oruk.outcode", outcode) : null)
                .with("latitude", point.lat())
                .with("longitude", point.lon()));
    }

    private Fields opening(UUID listing, Parts.Opening opening) {
        return new Fields()
                .with("id", Ids.named("schedule:" + listing + ":" + opening.line()))
                .with("service_id", listing)
                .with(
                        "valid_from",
                        opening.from() == null ? null : opening.from().toString())
                .with(
                        "valid_to",
                        opening.until() == null ? null : opening.until().toString())
                .with(
                        "dtstart",
                        opening.every() == 1 || opening.from() == null
                                ? null
                                : opening.from().toString())
                .with("freq", opening.freq())
                .with("interval", opening.every() == 1 ? null : opening.every())
                .with("byday", opening.days())
                .with(
                        "description",
                        opening.notOnBankHolidays()
                                ? texts.say("directory.oruk.no-bank-holidays")
                                : opening.description())
                .with("opens_at", opening.opensAt())
                .with("closes_at", opening.closesAt());
    }

    private List<Fields> area(SharedListing listing) {
        if (listing.travelMiles() == 0) {
            return List.of();
        }
        var from = listing.byOutcode() ? listing.outcode() : listing.area();
        var words = from == null || from.isBlank()
                ? texts.count("directory.oruk.comes", listing.travelMiles())
                : texts.say(
                        "directory.oruk.comes-from", texts.count("directory.oruk.comes", listing.travelMiles()), from);
        return List.of(new Fields()
                .with("id", Ids.named("area:" + listing.id()))
                .with("service_id", listing.id())
                .with("name", words)
                .with("service_area", words));
    }

    private Fields price(UUID listing, Parts.Price price) {
        return new Fields()
                .with("id", price.offer())
                .with("service_id", listing)
                .with("option", price.name())
                .with("amount", BigDecimal.valueOf(price.pence(), 2))
                .with("amount_description", per(price));
    }

    /** What a price is for. */
    String per(Parts.Price price) {
        return texts.say("directory.per." + price.unit());
    }

    String whoFor(SharedListing listing) {
        return listing.byOutcode() ? PersonalText.without(listing.whoFor()) : listing.whoFor();
    }

    /** The names of the terms that it is about. */
    List<String> topics(SharedListing listing, Parts parts) {
        return termsOf(listing, parts).stream().map(Terms.Term::name).toList();
    }

    private List<Fields> about(SharedListing listing, Parts parts) {
        return termsOf(listing, parts).stream()
                .map(term -> new Fields()
                        .with("id", Ids.named("attribute:" + listing.id() + ":" + term.id()))
                        .with("link_id", listing.id())
                        .with("taxonomy_term_id", term.id())
                        .with("link_type", "service")
                        .with("taxonomy_term", term.told()))
                .toList();
    }

    private List<Terms.Term> termsOf(SharedListing listing, Parts parts) {
        var codes = Stream.concat(
                        parts.categories().stream(), parts.prices().stream().map(Parts.Price::category))
                .distinct()
                .toList();
        return terms.of(listing.kind(), codes);
    }
}
