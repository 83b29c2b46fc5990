package carefair.directory.ui;

import carefair.directory.AnswerSpeed;
import carefair.directory.Listing;
import carefair.directory.ListingFiles;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Photo;
import carefair.directory.Results;
import carefair.directory.Results.Reason;
import carefair.places.Exactness;
import carefair.places.Whereabouts;
import carefair.settings.Category;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts listings, offers, distances and reasons into words; the same on every page. */
@Component
class Telling {

    private static final double HALF = 0.5;
    private static final int HOURS_A_DAY = 24;

    private final Texts texts;
    private final Settings settings;
    private final ListingFiles files;

    Telling(Texts texts, Settings settings, ListingFiles files) {
        this.texts = texts;
        this.settings = settings;
        this.files = files;
    }

    /** The photo that stands for each of these listings that has one. */
    Map<ListingId, Photo> photos(List<Listing> listings) {
        return files.first(listings.stream().map(Listing::id).toList());
    }

    String say(String key, Object... facts) {
        return texts.say(key, facts);
    }

    String kind(ListingKind kind) {
        return texts.say(kind);
    }

    /** {@code Usually answers within a day}. */
    String speed(AnswerSpeed speed) {
        return texts.say(speed);
    }

    /** {@code Personal assistant (11)}. */
    String counted(ListingKind kind, long count) {
        return texts.say("directory.filter.kind.counted", kind(kind), count);
    }

    /** What a listing says of itself, in words. */
    TraitWords traits() {
        return new TraitWords(texts);
    }

    /** What others know of a listing, in words. */
    KnownWords known() {
        return new KnownWords(texts, settings);
    }

    /** When it opens, in words. */
    OpeningWords opening() {
        return new OpeningWords(texts);
    }

    /** {@code Tuesday, morning}, or one of both. */
    String when(Wanting wanting) {
        return Stream.of(
                        Optional.ofNullable(wanting.day()).map(MoreFiltering::keyOf),
                        Optional.ofNullable(wanting.part()).map(MoreFiltering::keyOf))
                .flatMap(Optional::stream)
                .map(texts::say)
                .collect(Collectors.joining(", "));
    }

    String counted(String key, long count, String about) {
        return texts.count(key, count, Map.of("about", about));
    }

    /** The words of a filter by its code, as {@code Gaps} keeps it. */
    String filter(String code) {
        var number = code.replaceAll("[^0-9]", "");
        if (code.matches("within-[0-9]+")) {
            return within(Integer.parseInt(number));
        }
        if (code.matches("up-to-[0-9]+")) {
            return texts.say("directory.filter.up-to", number);
        }
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(
                        "directory.Trait." + name,
                        "directory.ListingKind." + name,
                        "directory.Days." + name,
                        "directory.PartOfDay." + name)
                .filter(texts::has)
                .findFirst()
                .map(texts::say)
                .or(() -> known().filter(code))
                .orElse(code);
    }

    String within(int miles) {
        return texts.count("directory.filter.within", miles);
    }

    /** The lowest price it sells anything for; nothing if it sells nothing here. */
    Optional<Offer> cheapest(Listing listing) {
        return listing.offers().stream().filter(Offer::sold).min(Comparator.comparing(Offer::unitPrice));
    }

    /** {@code an hour}, {@code for half an hour}, {@code each}. */
    String per(Offer offer) {
        return texts.say("directory.per." + offer.unit().name());
    }

    /** How far away, as exactly as is known: "about" unless a whole postcode was given. */
    String away(double miles, Whereabouts from) {
        if (from.exactness() == Exactness.POSTCODE) {
            return miles < HALF
                    ? texts.say("directory.away.near")
                    : texts.say("directory.away.exact", String.format(Locale.UK, "%.1f", miles));
        }
        var whole = Math.round(miles);
        return whole < 1 ? texts.say("directory.away.about-near") : texts.count("directory.away.about", whole);
    }

    /** One sentence: what speaks for it, then what does not. */
    String why(List<Reason> reasons, boolean byDistance) {
        var good = reasons.stream()
                .filter(reason -> !isBut(reason))
                .map(this::reason)
                .toList();
        var but = reasons.stream().filter(Telling::isBut).map(this::reason).toList();
        if (good.isEmpty() && but.isEmpty()) {
            return capital(texts.say(byDistance ? "directory.why.by-distance" : "directory.why.by-name"));
        }
        if (good.isEmpty()) {
            return capital(joined(but));
        }
        return capital(but.isEmpty() ? joined(good) : texts.say("directory.why.but", joined(good), joined(but)));
    }

    /** {@code About 3 miles away; free mornings, Tuesday; brought up to date 12 days ago.} */
    String standing(Results.Hit hit, @Nullable Whereabouts place) {
        var miles = hit.miles();
        var parts = new ArrayList<String>();
        if (miles != null && place != null) {
            parts.add(away(miles, place));
        }
        if (!hit.freeThen().isEmpty()) {
            parts.add(texts.say("directory.standing.free", traits().times(hit.freeThen())));
        }
        parts.add(texts.count("directory.standing.updated", hit.daysOld()));
        if (hit.isNew()) {
            parts.add(texts.say("directory.standing.new"));
        }
        return texts.say("directory.standing", capital(String.join("; ", parts)));
    }

    /** Each part of a result's points, and what they come to. */
    List<String> points(Results.Sum sum) {
        return List.of(
                points("directory.points.words", sum.words()),
                points("directory.points.near", sum.near()),
                points("directory.points.price", sum.price()),
                points("directory.points.free", sum.free()),
                points("directory.points.reviews", sum.reviews()),
                points("directory.points.fresh", sum.fresh()),
                points("directory.points.newcomer", sum.newcomer()),
                points("directory.points.total", sum.total()));
    }

    private String points(String key, double points) {
        return texts.say("directory.points.of", texts.say(key), String.format(Locale.UK, "%,.1f", points));
    }

    String updated(Listing listing) {
        return texts.say("directory.updated", London.on(listing.updatedAt()));
    }

    /** When and how it was last proved true. */
    String proved(Listing listing) {
        var proof = listing.proof();
        return texts.say("directory.proved." + proof.how().name(), London.on(proof.at()));
    }

    /** What it means that nobody proved it true for so long; empty if it is fresh. */
    String old(Listing listing, LocalDate today) {
        var trust = settings.trust();
        var days = ChronoUnit.DAYS.between(London.on(listing.proof().at()), today);
        if (days < trust.sinkAfterDays()) {
            return "";
        }
        return texts.say(days < trust.hideAfterDays() ? "directory.old.sinks" : "directory.old.hidden", days);
    }

    String count(String key, int count) {
        return texts.count(key, count);
    }

    String category(CategoryCode code) {
        return settings.category(code).map(Category::name).orElse(code.text());
    }

    /** Whether they come to the person, and how far. */
    String travel(Listing listing) {
        if (listing.travelMiles() > 0) {
            return texts.count("directory.travel", listing.travelMiles());
        }
        var comes = listing.kind() == ListingKind.HOME_CARE || listing.kind() == ListingKind.PERSONAL_ASSISTANT;
        return texts.say(comes ? "directory.travel.ask" : "directory.travel.none");
    }

    /** The most that can be ordered for one date, in words. */
    String most(Offer offer) {
        return texts.say("directory.most", units(offer, offer.maxQuantity()));
    }

    /** What cancelling an order of this offer costs, in words. */
    String cancelling(Offer offer) {
        var terms = offer.terms();
        if (terms.lateUnits() == 0) {
            return texts.say("directory.cancelling.free");
        }
        var facts = Map.of(
                "time", time(terms.freeUntilHoursBefore()),
                "charge", offer.unitPrice().times(terms.lateUnits()),
                "units", units(offer, terms.lateUnits()));
        return texts.say(
                terms.freeUntilHoursBefore() == 0 ? "directory.cancelling.until-start" : "directory.cancelling.until",
                facts);
    }

    private String units(Offer offer, int count) {
        return texts.count("directory.units." + offer.unit().name(), count);
    }

    private String time(int hours) {
        return hours % HOURS_A_DAY == 0 && hours > 0
                ? texts.count("directory.days", hours / HOURS_A_DAY)
                : texts.count("directory.hours", hours);
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Offers(var category) -> texts.say("directory.why.offers", lower(category(category)));
            case Reason.IsKind(var kind) -> texts.say("directory.why.is." + kind.name());
            case Reason.InName(var words) -> texts.say("directory.why.in-name", words);
            case Reason.Mentions(var words) -> texts.say("directory.why.mentions", words);
            case Reason.SpeltLike(var typed) -> texts.say("directory.why.spelt-like", typed);
            case Reason.Lacks(var words) -> texts.say("directory.why.lacks", words);
            case Reason.Nearest() -> texts.say("directory.why.nearest");
            case Reason.TravelsLess(var miles) -> texts.count("directory.why.travels-less", miles);
            case Reason.ComesToYou(var miles) -> texts.count("directory.why.comes", miles);
            case Reason.WhoComes(var who) -> texts.say("directory.why.who." + who.name());
            case Results.Known known -> known().why(known);
            case Reason.PlaceNotKnown() -> texts.say("directory.why.place-not-known");
        };
    }

    private static boolean isBut(Reason reason) {
        return reason instanceof Reason.Lacks
                || reason instanceof Reason.TravelsLess
                || reason instanceof Reason.PlaceNotKnown;
    }

    private String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : texts.say(
                        "directory.why.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
