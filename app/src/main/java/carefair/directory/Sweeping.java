package carefair.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Searches the index by sets: which listings meet a clause is kept as bits, since people ask for the same things again and again, and what
 * is left by all clauses is swept in memory. Decision 0101 says what that saves.
 */
final class Sweeping {

    private static final int KEPT_CLAUSES = 2_000;
    private static final long KEPT_BYTES = 96L << 20;

    /** Clauses are kept for segments of any size, whatever they cost. */
    private final LRUQueryCache sets = new LRUQueryCache(KEPT_CLAUSES, KEPT_BYTES, segment -> true, 1);

    private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();
    private final Clauses.Writer writer;

    Sweeping(Clauses.Writer writer) {
        this.writer = writer;
    }

    /** Everything is kept from its first use. */
    private static final QueryCachingPolicy ALWAYS = new QueryCachingPolicy() {

        @Override
        public void onUse(Query clause) {
            // How often a clause is used decides nothing.
        }

        @Override
        public boolean shouldCache(Query clause) {
            return true;
        }
    };

    /**
     * A clause that is made ready only where nothing is kept of it. It may always be kept: Lucene keeps no clause of more than 16 others,
     * which one for all words of one thing has.
     */
    private static final class Ready extends Weight {

        private final IndexSearcher searcher;
        private @Nullable Weight weight;

        Ready(Query clause, IndexSearcher searcher) {
            super(clause);
            this.searcher = searcher;
        }

        private Weight weight() throws IOException {
            if (weight == null) {
                weight = searcher.createWeight(getQuery(), ScoreMode.COMPLETE_NO_SCORES, 1);
            }
            return weight;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            return weight().scorerSupplier(segment);
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
            return weight().scorer(segment);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int listing) throws IOException {
            return weight().explain(segment, listing);
        }
    }

    /** A thing asked for, ready to be looked up in each segment. */
    private record Weights(Weight mentioned, Weight offered, Weight named) {}

    /** @param most how many of the best are wanted */
    Sweep over(IndexReader reader, ReadSearch search, int most) throws IOException {
        return over(reader, search, writer.of(search), most);
    }

    /** Those that hold all these words, in the order of a search for nothing. */
    Sweep holdingAll(IndexReader reader, ReadSearch search, String words, int most) throws IOException {
        return over(reader, search, writer.holdingAll(search, words), most);
    }

    private Sweep over(IndexReader reader, ReadSearch search, Clauses asked, int most) throws IOException {
        var sweep = new Sweep(search, most);
        var searcher = new IndexSearcher(reader);
        // Only whole clauses are kept, not what they are made of.
        searcher.setQueryCache(null);
        var clauses = rewritten(asked, searcher);
        var left = weights(searcher, clauses.left());
        var times = weights(searcher, clauses.times());
        var things = clauses.things().stream()
                .map(thing -> new Weights(
                        weight(searcher, thing.mentioned()),
                        weight(searcher, thing.offered()),
                        weight(searcher, thing.named())))
                .toList();
        for (var segment : reader.leaves()) {
            over(segment, sweep, left, things, times);
        }
        return sweep;
    }

    private void over(
            LeafReaderContext segment, Sweep sweep, List<Weight> all, List<Weights> things, List<Weight> times)
            throws IOException {
        var left = met(all.getFirst(), segment).clone();
        for (var each : all.subList(1, all.size())) {
            left.and(met(each, segment));
        }
        var told = new ArrayList<Sweep.Told>();
        for (var thing : things) {
            told.add(new Sweep.Told(
                    met(thing.mentioned(), segment), met(thing.offered(), segment), met(thing.named(), segment)));
        }
        if (!told.isEmpty()) {
            var any = told.getFirst().mentioned().clone();
            told.subList(1, told.size()).forEach(each -> any.or(each.mentioned()));
            left.and(any);
        }
        leaveOutDeleted(segment.reader(), left);
        var wanted = new ArrayList<FixedBitSet>();
        for (var time : times) {
            wanted.add(met(time, segment));
        }
        sweep.over(segment, columns(segment.reader()), left, told, wanted);
    }

    /** The listings of a segment that meet a clause, deleted ones too. Others have the same bits: whoever changes them takes a copy. */
    private static FixedBitSet met(Weight clause, LeafReaderContext segment) throws IOException {
        int size = segment.reader().maxDoc();
        var scorer = clause.scorer(segment);
        if (scorer == null) {
            return new FixedBitSet(size);
        }
        var listings = scorer.iterator();
        var kept = BitSetIterator.getFixedBitSetOrNull(listings);
        if (kept != null && kept.length() == size) {
            return kept;
        }
        var bits = new FixedBitSet(size);
        bits.or(listings);
        return bits;
    }

    private static void leaveOutDeleted(LeafReader segment, FixedBitSet left) {
        var live = segment.getLiveDocs();
        if (live != null) {
            left.and(FixedBitSet.copyOf(live));
        }
    }

    private Columns columns(LeafReader segment) {
        var core = segment.getCoreCacheHelper();
        return columns.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(columns::remove);
            try {
                return new Columns(segment);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether any listing holds the word, or one of the same stem. */
    boolean holds(IndexReader reader, String word) throws IOException {
        var searcher = new IndexSearcher(reader);
        for (var place : writer.holding(word)) {
            if (searcher.count(place) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the index keeps of one listing to be shown. */
    static Optional<String> told(IndexReader reader, Spot spot) throws IOException {
        return Optional.ofNullable(
                reader.storedFields().document(spot.number(), Set.of("told")).get("told"));
    }

    private static Clauses rewritten(Clauses clauses, IndexSearcher searcher) throws IOException {
        var things = new ArrayList<Clauses.Thing>();
        for (var thing : clauses.things()) {
            things.add(new Clauses.Thing(
                    searcher.rewrite(thing.mentioned()),
                    searcher.rewrite(thing.offered()),
                    searcher.rewrite(thing.named())));
        }
        return new Clauses(rewritten(clauses.left(), searcher), things, rewritten(clauses.times(), searcher));
    }

    private static List<Query> rewritten(List<Query> clauses, IndexSearcher searcher) throws IOException {
        var rewritten = new ArrayList<Query>();
        for (var clause : clauses) {
            rewritten.add(searcher.rewrite(clause));
        }
        return rewritten;
    }

    private List<Weight> weights(IndexSearcher searcher, List<Query> clauses) {
        return clauses.stream().map(clause -> weight(searcher, clause)).toList();
    }

    private Weight weight(IndexSearcher searcher, Query clause) {
        return sets.doCache(new Ready(clause, searcher), ALWAYS);
    }

    /** How often what a clause leaves did not have to be looked up, and how often it had. */
    record Kept(long found, long lookedUp) {}

    Kept kept() {
        return new Kept(sets.getHitCount(), sets.getMissCount());
    }
}
