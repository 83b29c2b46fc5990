package carefair.places;

import carefair.places.PlaceTable.Town;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds towns and villages by their names as people write them: case, spaces, hyphens, apostrophes and "Saint" for "St" make no
 * difference; "Wimborne" finds Wimborne Minster; "Newtown, near Blandford" tells one Newtown from another.
 */
final class PlaceNames {

    private static final int TOWN = 3;
    private static final double NEAR_METRES = 15_000;
    private static final int MOST = 8;
    private static final int MOST_NEAR = 5;

    /** No name is longer; comparing a page of text with each name would only take time. */
    private static final int LONGEST = 40;

    /** Words after a comma that tell nothing apart. */
    private static final Set<String> ANYWHERE = Set.of("dorset", "somerset", "england", "uk", "gb", "unitedkingdom");

    private final List<Named> places;
    private final Predicate<Town> inArea;
    private final String area;

    /** Either the places meant, or, where there is none, the names spelt much like it. */
    record Match(List<Town> places, List<String> near) {
        Match(Town place) {
            this(List.of(place), List.of());
        }
    }

    /** A town and the forms of its name that are compared: the whole, and its first words, run together. */
    private record Named(Town town, List<String> words, String key, List<String> starts, String nearestTown) {}

    PlaceNames(List<Town> towns, Predicate<Town> inArea, String area) {
        this.inArea = inArea;
        this.area = key(area);
        var large = towns.stream().filter(t -> t.size() >= TOWN).toList();
        places = towns.stream()
                .map(t -> new Named(t, words(t.name()), key(t.name()), starts(t.name()), nearest(t, large)))
                .toList();
    }

    /** What the typed name means in this council's area or, failing that, around it. */
    Match find(String typed) {
        var parts = Arrays.stream(
                        typed.replaceAll("(?i)\\s+near\\s+", ", near ").split(","))
                .map(String::strip)
                .filter(part -> !key(part).isEmpty())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            var exact = called(parts.get(i));
            if (!exact.isEmpty()) {
                return meant(exact, parts.subList(i + 1, parts.size()));
            }
        }
        return parts.isEmpty() ? new Match(List.of(), List.of()) : byFirstWords(parts);
    }

    /** Word for word first, so that New Town is not Newtown; then run together, for whoever writes Westmoors. */
    private List<Named> called(String typed) {
        var words = words(typed);
        var exact = places.stream().filter(p -> p.words.equals(words)).toList();
        var key = String.join("", words);
        return exact.isEmpty() ? places.stream().filter(p -> p.key.equals(key)).toList() : exact;
    }

    /** What to call a place so that {@link #find} finds that one again: its name, with what tells it apart where need be. */
    String label(Town town) {
        var nearest = nearest(
                town,
                places.stream().map(Named::town).filter(t -> t.size() >= 2).toList());
        return Stream.of("", ", near " + nearest(town, towns()), ", " + town.outcode(), ", near " + nearest)
                .map(rest -> town.name() + rest)
                .filter(label -> find(label).places().equals(List.of(town)))
                .findFirst()
                .orElse(town.name() + ", " + town.outcode());
    }

    private List<Town> towns() {
        return places.stream().map(Named::town).filter(t -> t.size() >= TOWN).toList();
    }

    private Match byFirstWords(List<String> parts) {
        var key = key(parts.getFirst());
        var starting = places.stream().filter(p -> p.starts.contains(key)).toList();
        var meant = meant(starting, parts.subList(1, parts.size())).places();
        var large = meant.stream().filter(t -> t.size() >= TOWN).toList();
        if (large.size() == 1) {
            return new Match(large.getFirst());
        }
        return meant.isEmpty() || meant.size() > MOST
                ? new Match(List.of(), speltLike(key))
                : new Match(meant, List.of());
    }

    private Match meant(List<Named> candidates, List<String> qualifiers) {
        var left = candidates;
        for (var qualifier : qualifiers) {
            left = fitting(left, qualifier);
        }
        var inside = left.stream().filter(p -> inArea.test(p.town)).toList();
        var meant = (inside.isEmpty() ? left : inside)
                .stream().map(Named::town).sorted(largestFirst()).toList();
        // Known, but not there: the ones we know are offered instead of one being taken for another.
        return meant.isEmpty() ? new Match(List.of(), labels(candidates)) : new Match(meant, List.of());
    }

    private List<String> labels(List<Named> some) {
        return some.stream()
                .map(Named::town)
                .sorted(largestFirst())
                .limit(MOST_NEAR)
                .map(this::label)
                .toList();
    }

    private List<Named> fitting(List<Named> candidates, String qualifier) {
        var key = key(qualifier.replaceFirst("(?i)^near\\s+", ""));
        if (ANYWHERE.contains(key) || key.equals(area)) {
            return candidates;
        }
        var closest = candidates.stream()
                .filter(p -> key(p.nearestTown).equals(key)
                        || starts(p.nearestTown).contains(key)
                        || key(p.town.outcode()).equals(key))
                .toList();
        if (!closest.isEmpty()) {
            return closest;
        }
        var others = places.stream()
                .filter(o -> o.town.size() >= 2 && (o.key.equals(key) || o.starts.contains(key)))
                .map(Named::town)
                .toList();
        return candidates.stream()
                .filter(p -> key(p.town.district()).equals(key)
                        || others.stream().anyMatch(o -> o.point().metresTo(p.town.point()) < NEAR_METRES))
                .toList();
    }

    private List<String> speltLike(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        int most = typed.length() <= 4 ? 1 : typed.length() <= 9 ? 2 : 3;
        record Near(Named place, int changes) {}
        return places.stream()
                .map(p -> new Near(p, changes(typed, p)))
                .filter(n -> n.changes <= most)
                .sorted(Comparator.comparingInt(Near::changes).thenComparing(n -> n.place.town, largestFirst()))
                .map(n -> n.place.town.name())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    private Comparator<Town> largestFirst() {
        return Comparator.comparing((Town t) -> !inArea.test(t))
                .thenComparing(t -> -t.size())
                .thenComparing(Town::name)
                .thenComparing(Town::outcode);
    }

    private static int changes(String typed, Named place) {
        return Stream.concat(Stream.of(place.key), place.starts.stream().filter(s -> s.length() > 4))
                .mapToInt(form -> Spelling.changes(typed, form))
                .min()
                .orElseThrow();
    }

    private static String nearest(Town town, List<Town> others) {
        return others.stream()
                .filter(o -> !o.name().equalsIgnoreCase(town.name()))
                .min(Comparator.comparingDouble(o -> o.point().metresTo(town.point())))
                .map(Town::name)
                .orElse("");
    }

    private static List<String> starts(String name) {
        var words = words(name);
        var starts = new ArrayList<String>();
        for (int i = 1; i < words.size(); i++) {
            starts.add(String.join("", words.subList(0, i)));
        }
        return List.copyOf(starts);
    }

    private static String key(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replaceAll("['’‘`´.]", "")
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("saint") ? "st" : word)
                .collect(Collectors.toUnmodifiableList());
    }
}
