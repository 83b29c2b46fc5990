package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.ui.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts into words what a listing says of itself. */
record TraitWords(Texts texts) {

    /** A line of a listing's page: what it is about, and what is said. */
    record Fact(String name, String words) {}

    String trait(Trait trait) {
        return texts.say(trait);
    }

    /** All that it says, a line each; when it is free first. */
    List<Fact> facts(Listing listing) {
        return facts(listing, true);
    }

    /** @param usual whether when it is usually free is told too, which exact opening times may say already */
    List<Fact> facts(Listing listing, boolean usual) {
        var facts = new ArrayList<Fact>();
        if (usual && !listing.traits().times().isEmpty()) {
            facts.add(new Fact(
                    texts.say(isVisited(listing) ? "directory.times.open" : "directory.times.free"),
                    usual(listing.traits())));
        }
        Arrays.stream(Trait.Group.values())
                .filter(Trait.Group::isShown)
                .filter(group -> !listing.traits().in(group).isEmpty())
                .forEach(group -> facts.add(new Fact(
                        texts.say("directory.traits." + group.name()),
                        listing.traits().in(group).stream().map(this::trait).collect(Collectors.joining(", ")))));
        return facts;
    }

    /** What it says of one group, a line each; empty if nothing. */
    String of(Trait.Group group, Traits traits) {
        return traits.in(group).stream().map(this::trait).collect(Collectors.joining("\n"));
    }

    /** When it is usually free; empty if it does not say. */
    String usual(Traits traits) {
        return traits.times().isEmpty() ? "" : capital(times(traits.times()));
    }

    /** {@code mornings and evenings, Monday to Friday}; times of other days stand after a semicolon. */
    String times(Set<UsualTime> times) {
        var daysOf = new EnumMap<PartOfDay, Set<DayOfWeek>>(PartOfDay.class);
        times.stream()
                .sorted()
                .forEach(time -> daysOf.computeIfAbsent(time.part(), part -> EnumSet.noneOf(DayOfWeek.class))
                        .add(time.day()));
        Map<Set<DayOfWeek>, List<PartOfDay>> partsOn = new LinkedHashMap<>();
        daysOf.forEach((part, days) ->
                partsOn.computeIfAbsent(days, on -> new ArrayList<>()).add(part));
        return partsOn.entrySet().stream()
                .map(entry -> texts.say("directory.times.on", parts(entry.getValue()), days(entry.getKey())))
                .collect(Collectors.joining("; "));
    }

    String days(Set<DayOfWeek> days) {
        var words = new DayWords(texts);
        return DayWords.isEveryDay(days) ? texts.say("directory.times.every-day") : words.days(days, words::day);
    }

    private String parts(List<PartOfDay> parts) {
        return parts.size() == PartOfDay.values().length
                ? texts.say("directory.times.all-day")
                : new Series(texts)
                        .of(parts.stream()
                                .map(part -> texts.say("directory.times." + part.name()))
                                .toList());
    }

    private static boolean isVisited(Listing listing) {
        return listing.travelMiles() == 0 && !Telling.comes(listing.kind());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
