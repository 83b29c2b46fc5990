package carefair.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds pairs of listings that may tell of the same place. Only those that share something are compared: a postcode, a website, a number, the
 * telling words of their names, or one of these words and a square of about a kilometre.
 */
final class LikelyPairs {

    /** What more than so many share, such as a portal's website, tells nothing. */
    private static final int SHARED_BY_MOST = 60;

    private LikelyPairs() {}

    record Found(UUID left, UUID right, Likeness likeness) {}

    /** The likeliest first. @param different pairs that are known to be two places */
    static List<Found> among(Collection<Signs> all, Set<MergeRows.Two> different) {
        Map<String, List<Signs>> sharing = new HashMap<>();
        all.forEach(each -> shared(each)
                .distinct()
                .forEach(key ->
                        sharing.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(each)));
        var seen = new HashSet<MergeRows.Two>(different);
        Map<MergeRows.Two, Found> found = new LinkedHashMap<>();
        sharing.values().stream()
                .filter(group -> group.size() > 1 && group.size() <= SHARED_BY_MOST)
                .forEach(group -> {
                    for (int i = 0; i < group.size(); i++) {
                        for (int j = i + 1; j < group.size(); j++) {
                            compare(group.get(i), group.get(j), seen, found);
                        }
                    }
                });
        return found.values().stream()
                .sorted(Comparator.comparingInt((Found each) -> each.likeness().points())
                        .reversed()
                        .thenComparing(Found::left)
                        .thenComparing(Found::right))
                .toList();
    }

    private static void compare(Signs one, Signs other, Set<MergeRows.Two> seen, Map<MergeRows.Two, Found> found) {
        var two = MergeRows.Two.of(one.id(), other.id());
        if (seen.add(two)) {
            var likeness = Likeness.of(one, other);
            if (likeness.isLikely()) {
                found.put(two, new Found(two.first(), two.second(), likeness));
            }
        }
    }

    private static Stream<String> shared(Signs one) {
        var telling = one.telling();
        var name = telling.isEmpty() ? Stream.<String>of() : Stream.of("name " + String.join("", telling));
        return Stream.of(
                        one.postcodes().stream().map(each -> "at " + each),
                        one.sites().stream().map(each -> "on " + each),
                        one.numbers().stream(),
                        name,
                        telling.stream().distinct().flatMap(word -> squares(one).map(square -> word + square)))
                .flatMap(each -> each);
    }

    /** Two grids, one shifted by half a square, so that few neighbours are parted by a line. */
    private static Stream<String> squares(Signs one) {
        var point = one.point();
        return point == null
                ? Stream.of()
                : Stream.of(0.0, 0.005)
                        .map(shift -> " in " + shift + " " + Math.floor((point.lat() + shift) * 100) + " "
                                + Math.floor((point.lon() + shift) * 100));
    }
}
