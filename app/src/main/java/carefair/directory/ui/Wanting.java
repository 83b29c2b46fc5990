package carefair.directory.ui;

import carefair.directory.AlsoWanted;
import carefair.directory.First;
import carefair.directory.FreeOn;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What else somebody wants of a listing, as the address holds it.
 *
 * @param has as chosen: of the ratings the lowest that will do
 * @param on a certain day, in place of {@code day}
 * @param also what it does not say of itself, but for the day
 * @param first what comes first in the list, which leaves nothing out; null for what fits best
 */
record Wanting(
        Set<Trait> has,
        @Nullable Days day,
        @Nullable PartOfDay part,
        OnDay on,
        @Nullable First first,
        AlsoWanted also) {

    static final Wanting NOTHING = new Wanting(Set.of(), null, null, null);

    Wanting(Set<Trait> has, @Nullable Days day, @Nullable PartOfDay part, @Nullable First first) {
        this(has, day, part, OnDay.NONE, first, AlsoWanted.NOTHING);
    }

    static Wanting of(QueryParameters query) {
        var has = query.getParameters("has");
        return new Wanting(
                Arrays.stream(Trait.values())
                        .filter(trait -> has.contains(trait.code()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                Arrays.stream(Days.values())
                        .filter(day -> query.getParameters("day").contains(day.code()))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(PartOfDay.values())
                        .filter(part -> query.getParameters("part").contains(code(part)))
                        .findFirst()
                        .orElse(null),
                OnDay.of(query.getSingleParameter(OnDay.NAME).orElse("")),
                Arrays.stream(First.values())
                        .filter(first -> query.getParameters("first").contains(first.code()))
                        .findFirst()
                        .orElse(null),
                AlsoWanted.NOTHING);
    }

    static String code(PartOfDay part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return has.isEmpty() && !isTimed() && also.isEmpty();
    }

    boolean isTimed() {
        return day != null || part != null || on.isTyped();
    }

    Wanting without(Trait trait) {
        var fewer = new TreeSet<>(has);
        fewer.remove(trait);
        return new Wanting(fewer, day, part, on, first, also);
    }

    Wanting atAnyTime() {
        return new Wanting(has, null, null, OnDay.NONE, first, also);
    }

    Wanting also(AlsoWanted newAlso) {
        return new Wanting(has, day, part, on, first, newAlso);
    }

    Wanting putFirst(First newFirst) {
        return new Wanting(has, day, part, on, newFirst, also);
    }

    /** In the same order, with nothing left out. */
    Wanting nothing() {
        return new Wanting(Set.of(), null, null, first);
    }

    /** As it is searched for: a rating or better, and any part of the days and times named. */
    Traits traits() {
        var said = EnumSet.noneOf(Trait.class);
        said.addAll(has);
        has.stream()
                .filter(trait -> trait.group() == Trait.Group.RATING)
                .forEach(lowest -> said.addAll(EnumSet.range(Trait.RATED_OUTSTANDING, lowest)));
        return new Traits(said, times());
    }

    /** What it does not say of itself, and the day on which it must be free. */
    AlsoWanted alsoOnTheDay() {
        return also.on(on.day()
                .map(date -> FreeOn.at(date, part == null ? Set.of() : Set.of(part)))
                .orElse(null));
    }

    Map<String, List<String>> inAddress() {
        var values = new LinkedHashMap<String, List<String>>();
        if (!has.isEmpty()) {
            values.put("has", codes(has));
        }
        if (day != null) {
            values.put("day", List.of(day.code()));
        }
        if (part != null) {
            values.put("part", List.of(code(part)));
        }
        if (on.isTyped()) {
            values.put(OnDay.NAME, List.of(on.typed()));
        }
        if (first != null) {
            values.put("first", List.of(first.code()));
        }
        values.putAll(Also.inAddress(also));
        return values;
    }

    /** As it would stand in the form, each group under a name of its own. */
    Map<String, List<String>> inForm() {
        var values = new LinkedHashMap<String, List<String>>();
        for (var group : Trait.Group.values()) {
            values.put(
                    name(group),
                    codes(has.stream().filter(trait -> trait.group() == group).toList()));
        }
        values.put("day", day == null ? List.of() : List.of(day.code()));
        values.put("part", part == null ? List.of() : List.of(code(part)));
        values.putAll(on.inForm());
        values.put("first", first == null ? List.of() : List.of(first.code()));
        values.putAll(Also.inForm(also));
        return values;
    }

    static String name(Trait.Group group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<UsualTime> times() {
        return day != null || part != null && on.day().isEmpty()
                ? UsualTime.of(
                        day == null ? EnumSet.allOf(DayOfWeek.class) : day.days(),
                        part == null ? EnumSet.allOf(PartOfDay.class) : EnumSet.of(part))
                : Set.of();
    }

    private static List<String> codes(Collection<Trait> traits) {
        return traits.stream().map(Trait::code).toList();
    }
}
