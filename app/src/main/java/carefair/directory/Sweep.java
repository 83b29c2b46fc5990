package carefair.directory;

import carefair.places.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One search's way through the index: looks at every listing that its clauses leave, counts it, and keeps the best. Points are added in
 * the order and as exactly as Lucene adds them, so that the same search written on Lucene finds the same.
 */
final class Sweep {

    /** A little less than the truth, so that nothing is left out by it that is near enough. */
    private static final double METRES_A_DEGREE = 111_000;

    /** The listings of a segment that mention a thing asked for, those that offer that sort of help, and those that name it. */
    record Told(FixedBitSet mentioned, FixedBitSet offered, FixedBitSet named) {}

    private final ReadSearch search;
    private final int most;
    private final @Nullable Point near;
    private final double within;
    private final @Nullable Long upToPence;
    private final long fresh;
    private final float mentioned;
    private final float offered;
    private final float named;
    private final float tier;
    private final float anyTime;
    private final float aTime;

    private final List<Spot> best = new ArrayList<>();
    private final long[] kinds = new long[ListingKind.values().length];
    private final List<Spot> nearest = new ArrayList<>();

    Sweep(ReadSearch search, int most) {
        this.search = search;
        this.most = most;
        var asked = search.asked();
        near = search.near().orElse(null);
        within = near == null || asked.withinMiles() == null
                ? Double.POSITIVE_INFINITY
                : asked.withinMiles() * Ranking.METRES_A_MILE;
        upToPence = asked.upTo() == null ? null : asked.upTo().pence();
        fresh = search.since().fresh().toEpochMilli();
        mentioned = search.share() * ReadSearch.MENTIONED;
        offered = search.share() * ReadSearch.OFFERED;
        named = search.share() * ReadSearch.NAMED;
        // What nobody proved true for long stands below everything that somebody did, whatever is put first.
        tier = 2f * search.ranking().most();
        anyTime = search.ranking().freeAtAll();
        aTime = search.ranking().freeAtOne(search.times().size());
    }

    /**
     * Looks at what is left of one segment.
     *
     * @param told for each thing asked for
     * @param times for each time that is wanted
     */
    void over(LeafReaderContext segment, Columns columns, FixedBitSet left, List<Told> told, List<FixedBitSet> times) {
        var wanted = search.asked().kinds();
        var first = new PriorityQueue<Spot>(Collections.reverseOrder(Spot.ORDER));
        Spot close = null;
        for (int doc = next(left, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(left, doc + 1)) {
            if (upToPence != null && !columns.hasPriceUpTo(doc, upToPence) || isTooFarNorthOrSouth(columns, doc)) {
                continue;
            }
            double metres = near == null ? Double.POSITIVE_INFINITY : columns.metres(doc, near);
            if (isTooFar(columns, doc, metres)) {
                continue;
            }
            var kind = columns.kind(doc);
            kinds[kind.ordinal()]++;
            if (!wanted.isEmpty() && !wanted.contains(kind)) {
                continue;
            }
            float points = points(columns, doc, metres, told, times);
            if (first.size() < most || first.element().standsAfter(points, metres, doc)) {
                first.add(new Spot(points, metres, doc, columns, segment));
                if (first.size() > most) {
                    first.remove();
                }
            }
            if (metres != Double.POSITIVE_INFINITY && (close == null || close.isFarther(metres, doc))) {
                close = new Spot(points, metres, doc, columns, segment);
            }
        }
        best.addAll(first);
        if (close != null) {
            nearest.add(close);
        }
    }

    private static int next(FixedBitSet left, int from) {
        return from < left.length() ? left.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Spares most the exact distance, which takes longest of all. */
    private boolean isTooFarNorthOrSouth(Columns columns, int doc) {
        if (near == null || within == Double.POSITIVE_INFINITY) {
            return false;
        }
        double metres = columns.degreesNorth(doc, near) * METRES_A_DEGREE;
        return metres > within && metres > columns.travelsMetres(doc);
    }

    private boolean isTooFar(Columns columns, int doc, double metres) {
        if (near == null || metres <= within) {
            return false;
        }
        double travels = columns.travelsMetres(doc);
        return travels <= 0 || travels < metres;
    }

    private float points(Columns columns, int doc, double metres, List<Told> told, List<FixedBitSet> times) {
        double words = 0;
        for (int i = 0; i < told.size(); i++) {
            words += words(told.get(i), doc);
        }
        float base = (float) words;
        if (columns.isProvedSince(doc, fresh)) {
            base += tier;
        }
        float sum = (float) ((double) base + (float) columns.points(doc, metres, search.ranking()));
        double free = 0;
        for (int i = 0; i < times.size(); i++) {
            free += times.get(i).get(doc) ? aTime : 0;
        }
        return free == 0 ? sum : sum + (float) (anyTime + free);
    }

    private float words(Told thing, int doc) {
        if (!thing.mentioned().get(doc)) {
            return 0;
        }
        float more = (thing.offered().get(doc) ? offered : 0) + (thing.named().get(doc) ? named : 0);
        return mentioned + more;
    }

    /** The best of all segments, best first, at most as many as were asked for. */
    List<Spot> best() {
        return best.stream().sorted(Spot.ORDER).limit(most).toList();
    }

    /** How many of each kind were found, also of those that are not wanted. */
    Map<ListingKind, Long> kinds() {
        var counted = new EnumMap<ListingKind, Long>(ListingKind.class);
        for (var kind : ListingKind.values()) {
            if (kinds[kind.ordinal()] > 0) {
                counted.put(kind, kinds[kind.ordinal()]);
            }
        }
        return counted;
    }

    /** How many were found, of the kinds that are wanted. */
    long total() {
        var wanted = search.asked().kinds();
        return kinds().entrySet().stream()
                .filter(kind -> wanted.isEmpty() || wanted.contains(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The nearest of all that were found; nothing if no place was named or none of them has one. */
    Optional<Spot> nearest() {
        return nearest.stream().min(Spot.NEAREST_FIRST);
    }
}
