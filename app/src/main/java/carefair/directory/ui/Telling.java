package carefair.directory.ui;

import carefair.directory.AnswerSpeed;
import carefair.directory.Listing;
import carefair.directory.ListingFiles;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Photo;
import carefair.directory.Trait;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts listings and offers into words; the same on every page. */
@Component
class Telling {

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

    /** Why a listing is among the results, in words. */
    ResultWords results() {
        return new ResultWords(texts, settings);
    }

    /** What a listing says of itself, in words. */
    TraitWords traits() {
        return new TraitWords(texts);
    }

    /** What others know of a listing, in words. */
    KnownWords known() {
        return new KnownWords(texts, settings);
    }

    /** When somebody is away, in words. */
    AwayWords away() {
        return new AwayWords(texts);
    }

    /** When it opens, in words. */
    OpeningWords opening() {
        return new OpeningWords(texts);
    }

    /** {@code Tuesday, morning}, {@code Tuesday 1 December 2026, morning}, or one of both. */
    String when(Wanting wanting) {
        return Stream.of(
                        wanting.on().day().map(Said::day),
                        Optional.ofNullable(wanting.day())
                                .map(MoreFiltering::keyOf)
                                .map(texts::say),
                        Optional.ofNullable(wanting.part())
                                .map(MoreFiltering::keyOf)
                                .map(texts::say))
                .flatMap(Optional::stream)
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

    /** {@code It does not say that it has a hearing loop.} */
    String differs(Trait trait) {
        var own = "directory.differs." + trait.name();
        return texts.has(own)
                ? texts.say(own)
                : texts.say(
                        "directory.differs." + trait.group().name(),
                        ResultWords.lower(MoreFiltering.chosen(this, trait)));
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
        return settings.nameOf(code);
    }

    /** Whether they come to the person, and how far. */
    String travel(Listing listing) {
        if (listing.travelMiles() > 0) {
            return texts.count("directory.travel", listing.travelMiles());
        }
        return texts.say(comes(listing.kind()) ? "directory.travel.ask" : "directory.travel.none");
    }

    /** Whether those of a kind come to people, also where nothing says how far. */
    static boolean comes(ListingKind kind) {
        return switch (kind) {
            case HOME_CARE, PERSONAL_ASSISTANT, TRANSPORT -> true;
            default -> false;
        };
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
}
