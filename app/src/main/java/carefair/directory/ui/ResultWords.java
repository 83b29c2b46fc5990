package carefair.directory.ui;

import carefair.directory.PartOfDay;
import carefair.directory.Proof;
import carefair.directory.Results;
import carefair.directory.Results.Reason;
import carefair.places.Exactness;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into words how far away a result is, why it was found, and why it stands where it does. */
record ResultWords(Texts texts, Settings settings) {

    private static final double HALF = 0.5;

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
        var but = reasons.stream().filter(ResultWords::isBut).map(this::reason).toList();
        if (good.isEmpty() && but.isEmpty()) {
            return capital(texts.say(byDistance ? "directory.why.by-distance" : "directory.why.by-name"));
        }
        var series = new Series(texts);
        if (good.isEmpty()) {
            return capital(series.of(but));
        }
        return capital(
                but.isEmpty() ? series.of(good) : texts.say("directory.why.but", series.of(good), series.of(but)));
    }

    /** {@code About 3 miles away; free mornings, Tuesday; listing confirmed 12 days ago.} */
    String standing(Results.Hit hit, @Nullable Whereabouts place) {
        var miles = hit.miles();
        var parts = new ArrayList<String>();
        if (miles != null && place != null) {
            parts.add(away(miles, Roughly.from(place, hit.listing().kind())));
        }
        free(hit).forEach(when -> parts.add(texts.say("directory.standing.free", when)));
        // To be listed is not to be confirmed.
        var listed = hit.listing().proof().how() == Proof.How.LISTED;
        parts.add(texts.count(listed ? "directory.standing.listed" : "directory.standing.updated", hit.daysOld()));
        if (hit.isNew()) {
            parts.add(texts.say("directory.standing.new"));
        }
        return texts.say("directory.standing", capital(String.join("; ", parts)));
    }

    /** Those of the times that were asked for at which it is free, such as {@code mornings, Tuesday}; usual ones first, then certain days. */
    List<String> free(Results.Hit hit) {
        var when = new ArrayList<String>();
        if (!hit.freeThen().isEmpty()) {
            when.add(new TraitWords(texts).times(hit.freeThen()));
        }
        hit.freeOn()
                .forEach((day, at) -> when.add(
                        at.size() == PartOfDay.values().length
                                ? texts.say("directory.standing.on-day", Said.day(day))
                                : texts.say("directory.standing.on-part", Said.day(day), parts(at))));
        return when;
    }

    private String parts(Set<PartOfDay> parts) {
        return new Series(texts)
                .of(parts.stream()
                        .sorted()
                        .map(part -> texts.say("directory.standing.part." + part.name()))
                        .toList());
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

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Offers(var category) -> texts.say("directory.why.offers", lower(settings.nameOf(category)));
            case Reason.IsKind(var kind) -> texts.say("directory.why.is." + kind.name());
            case Reason.InName(var words) -> texts.say("directory.why.in-name", words);
            case Reason.Mentions(var words) -> texts.say("directory.why.mentions", words);
            case Reason.SpeltLike(var typed) -> texts.say("directory.why.spelt-like", typed);
            case Reason.Lacks(var words) -> texts.say("directory.why.lacks", words);
            case Reason.Nearest() -> texts.say("directory.why.nearest");
            case Reason.TravelsLess(var miles, var barely) ->
                texts.count(barely ? "directory.why.travels-barely-less" : "directory.why.travels-less", miles);
            case Reason.ComesToYou(var miles) -> texts.count("directory.why.comes", miles);
            case Reason.WhoComes(var who) -> texts.say("directory.why.who." + who.name());
            case Results.Known known -> new KnownWords(texts, settings).why(known);
            case Reason.PlaceNotKnown() -> texts.say("directory.why.place-not-known");
            case Reason.NotThen(var said) ->
                texts.say(said ? "directory.why.not-then" : "directory.why.times-not-known");
        };
    }

    private static boolean isBut(Reason reason) {
        return reason instanceof Reason.Lacks
                || reason instanceof Reason.TravelsLess
                || reason instanceof Reason.PlaceNotKnown
                || reason instanceof Reason.NotThen;
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
