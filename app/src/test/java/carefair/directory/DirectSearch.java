package carefair.directory;

import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.jspecify.annotations.Nullable;

/**
 * The same search as {@link Directory#search} makes, written straight on Lucene for its index on disk, as the measure of what the
 * service costs: the same filters, words, points and order in one reading of what matches, with the number found, how many of each
 * kind, which is nearest, and what the index keeps of each hit. What a search's words mean is worked out beforehand. The points come of
 * {@link Standing} here too, and who travels how far of {@link Reach}: they are what Lucene is asked to reckon by either.
 */
public final class DirectSearch implements AutoCloseable {

    private static final double METRES_A_MILE = 1609.344;

    /** Each hit by its id, best first, with what is kept of it in bytes. */
    public record Answer(
            List<UUID> ids, long total, Map<ListingKind, Long> kinds, Optional<UUID> nearest, long bytes) {}

    /** A search whose words were read. */
    public record Ready(
            Search asked, List<Concept> concepts, List<Moment> saidTimes, boolean intimate, LocalDateTime now) {

        private List<Moment> times() {
            return chosen().isEmpty() ? saidTimes : chosen();
        }

        private List<Moment> chosen() {
            var on = asked.also().on();
            return on == null ? Moment.usually(asked.wanted().times()) : Moment.of(on, now);
        }
    }

    private final Settings settings;
    private final InstantSource clock;
    private final Vocabulary vocabulary;
    private final Analyzer english;
    private final Analyzer plain;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    /** @param index the folder with the index, which nobody writes to meanwhile */
    public DirectSearch(Path index, EntityManagerFactory factory, Settings settings, InstantSource clock)
            throws IOException {
        this(DirectoryReader.open(FSDirectory.open(index)), factory, settings, clock);
    }

    /** @param reader the index as it stands, closed with this */
    DirectSearch(IndexReader reader, EntityManagerFactory factory, Settings settings, InstantSource clock) {
        this.clock = clock;
        this.settings = settings;
        var backend = org.hibernate.search.mapper.orm.Search.mapping(factory)
                .backend()
                .unwrap(LuceneBackend.class);
        english = backend.analyzer(Analysis.ENGLISH).orElseThrow();
        plain = backend.analyzer(Analysis.PLAIN).orElseThrow();
        vocabulary = new Vocabulary(new Stems(english), settings.categories());
        this.reader = reader;
        searcher = new IndexSearcher(reader);
    }

    public int listings() {
        return reader.numDocs();
    }

    int deleted() {
        return reader.numDeletedDocs();
    }

    public int segments() {
        return reader.leaves().size();
    }

    public Ready ready(Search asked) {
        var now = London.at(clock.instant()).toLocalDateTime();
        var reading = Reading.of(asked.words(), vocabulary, this::holds, now);
        var concepts = reading.concepts();
        boolean intimate = concepts.stream()
                .flatMap(concept -> concept.asked().stream())
                .anyMatch(settings.finding().intimateCare()::contains);
        return new Ready(asked, concepts, reading.times(), intimate, now);
    }

    /** The page that was asked for, in the order in which {@link Directory#search} gives it. */
    // One reading by one thread, as the service has it.
    @SuppressWarnings("deprecation")
    public Answer search(Ready ready) throws IOException {
        var asked = ready.asked();
        var near = Optional.ofNullable(asked.near()).map(place -> place.point());
        var now = clock.instant();
        var ranking =
                new Ranking(settings.finding().points(), settings.trust().reviewsForScore(), asked.first(), near, now);
        var found = filtered(ready, ranking, Since.on(London.on(now), settings.trust()));
        if (!asked.kinds().isEmpty()) {
            found.add(terms("kind", asked.kinds().stream().map(Enum::name).toList()), Occur.FILTER);
        }
        var matching = found.build();
        var ranked = new BooleanQuery.Builder().add(matching, Occur.MUST).add(Standing.points(ranking), Occur.MUST);
        var times = ready.times();
        if (!times.isEmpty()) {
            var any = new BooleanQuery.Builder();
            times.forEach(time -> any.add(free(time), Occur.SHOULD));
            ranked.add(constant(any.build(), ranking.freeAtAll()), Occur.SHOULD);
            times.forEach(time -> ranked.add(constant(free(time), ranking.freeAtOne(times.size())), Occur.SHOULD));
        }
        var nearestFirst = new ArrayList<SortField>();
        near.ifPresent(
                point -> nearestFirst.add(LatLonDocValuesField.newDistanceSort("location", point.lat(), point.lon())));
        nearestFirst.add(new SortedSetSortField("byName", false));
        nearestFirst.add(new SortedSetSortField("byId", false));
        var order = new ArrayList<SortField>(List.of(SortField.FIELD_SCORE));
        order.addAll(nearestFirst);
        int from = (asked.page() - 1) * Directory.PAGE_SIZE;
        var top = new TopFieldCollectorManager(
                        new Sort(order.toArray(SortField[]::new)), from + Directory.PAGE_SIZE, null, Integer.MAX_VALUE)
                .newCollector();
        var kinds = new Kinds();
        searcher.search(
                ranked.build(), asked.kinds().isEmpty() ? MultiCollector.wrap(top, kinds) : MultiCollector.wrap(top));
        var page = top.topDocs(from, Directory.PAGE_SIZE);
        if (!asked.kinds().isEmpty()) {
            searcher.search(
                    filtered(ready, ranking, Since.on(London.on(now), settings.trust()))
                            .build(),
                    kinds);
        }
        var ids = new ArrayList<UUID>();
        long bytes = 0;
        double metres = Double.POSITIVE_INFINITY;
        for (var hit : page.scoreDocs) {
            ids.add(id(hit.doc));
            bytes += searcher.storedFields()
                    .document(hit.doc, Set.of("told"))
                    .get("told")
                    .length();
            if (near.isPresent()) {
                metres = Math.min(metres, (Double) ((org.apache.lucene.search.FieldDoc) hit).fields[1]);
            }
        }
        return new Answer(
                ids, page.totalHits.value, kinds.counted, nearest(matching, near, metres, nearestFirst), bytes);
    }

    private Optional<UUID> nearest(
            Query matching, Optional<carefair.places.Point> near, double metres, List<SortField> nearestFirst)
            throws IOException {
        if (near.isEmpty() || Double.isInfinite(metres)) {
            return Optional.empty();
        }
        var within = new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(circle(near.get(), metres + 1), Occur.FILTER)
                .build();
        var first = searcher.search(within, 1, new Sort(nearestFirst.toArray(SortField[]::new)));
        return first.scoreDocs.length == 0 ? Optional.empty() : Optional.of(id(first.scoreDocs[0].doc));
    }

    private BooleanQuery.Builder filtered(Ready ready, Ranking ranking, Since since) {
        var asked = ready.asked();
        var all = new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery("live", 1), Occur.FILTER)
                .add(atLeast("proof.provedAt", since.shown().toEpochMilli()), Occur.FILTER)
                .add(
                        constant(atLeast("proof.provedAt", since.fresh().toEpochMilli()), 2f * ranking.most()),
                        Occur.SHOULD);
        if (!asked.categories().isEmpty()) {
            all.add(categories(asked.categories()), Occur.FILTER);
        }
        var upTo = asked.upTo();
        if (upTo != null) {
            all.add(between("pricePence", Long.MIN_VALUE, upTo.pence()), Occur.FILTER);
        }
        var miles = asked.withinMiles();
        if (miles != null) {
            ranking.near()
                    .ifPresent(point -> all.add(
                            either(
                                    circle(point, miles * METRES_A_MILE),
                                    new BooleanQuery.Builder()
                                            .add(
                                                    IntPoint.newRangeQuery("travelMiles", 1, Integer.MAX_VALUE),
                                                    Occur.FILTER)
                                            .add(Reach.comesTo(point), Occur.FILTER)
                                            .build()),
                            Occur.FILTER));
        }
        filterByTraits(ready, all);
        if (!ready.concepts().isEmpty()) {
            float share = (float) ranking.words() / ready.concepts().size();
            var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
            ready.concepts().forEach(concept -> any.add(told(concept, share), Occur.SHOULD));
            all.add(any.build(), Occur.MUST);
        }
        return all;
    }

    private void filterByTraits(Ready ready, BooleanQuery.Builder all) {
        var wanted = ready.asked().wanted();
        for (var group : Trait.Group.values()) {
            var traits = new ArrayList<>(wanted.in(group));
            if (group == Trait.Group.INTIMATE_CARE && !traits.isEmpty()) {
                traits.add(Trait.CHOICE_OF_WOMAN_OR_MAN);
                if (!ready.intimate()) {
                    traits.clear();
                }
            }
            if (group.wantsAll()) {
                traits.forEach(trait -> all.add(term("traits.said", trait.name()), Occur.FILTER));
            } else if (!traits.isEmpty()) {
                all.add(terms("traits.said", traits.stream().map(Enum::name).toList()), Occur.FILTER);
            }
        }
        var on = ready.asked().also().on();
        if (on != null && ready.chosen().isEmpty()) {
            all.add(new MatchNoDocsQuery(), Occur.FILTER);
        } else if (!ready.chosen().isEmpty()) {
            var any = new BooleanQuery.Builder();
            ready.chosen().forEach(moment -> any.add(free(moment), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
    }

    private static Query free(Moment moment) {
        var usual = term("traits.times", moment.time().name());
        var day = moment.day();
        if (day == null) {
            return either(usual, term("openAt", moment.time().name()));
        }
        var regular = either(
                usual, terms("openAt", FreeDays.rhythms(day, moment.time().part())));
        var notShut = new BooleanQuery.Builder()
                .add(regular, Occur.FILTER)
                .add(term("shutOn", day.toString()), Occur.MUST_NOT)
                .add(term("shutOn", FreeDays.mark(day, moment.time().part())), Occur.MUST_NOT)
                .build();
        return either(term("openAt", FreeDays.mark(day, moment.time().part())), notShut);
    }

    private Query told(Concept concept, float share) {
        var named = named(concept);
        var offered = new BooleanQuery.Builder().add(named, Occur.SHOULD);
        if (!concept.asked().isEmpty()) {
            offered.add(categories(concept.asked()), Occur.SHOULD);
        }
        var offers = offered.build();
        var mentioned = new BooleanQuery.Builder().add(offers, Occur.SHOULD);
        concept.phrases().forEach(phrase -> mentioned.add(phrase("text", phrase), Occur.SHOULD));
        if (!concept.related().isEmpty()) {
            mentioned.add(categories(concept.related()), Occur.SHOULD);
        }
        if (concept.anySpelling()) {
            new Stems(plain)
                    .of(concept.typed())
                    .forEach(word -> mentioned.add(new FuzzyQuery(new Term("plain", word.stem()), 1), Occur.SHOULD));
        }
        return new BooleanQuery.Builder()
                .add(constant(mentioned.build(), share * ReadSearch.MENTIONED), Occur.MUST)
                .add(constant(offers, share * ReadSearch.OFFERED), Occur.SHOULD)
                .add(
                        constant(
                                new BooleanQuery.Builder()
                                        .add(named, Occur.MUST)
                                        .build(),
                                share * ReadSearch.NAMED),
                        Occur.SHOULD)
                .build();
    }

    private Query named(Concept concept) {
        var named = new BooleanQuery.Builder();
        concept.phrases()
                .forEach(phrase -> named.add(either(phrase("name", phrase), phrase("sells", phrase)), Occur.SHOULD));
        if (!concept.kinds().isEmpty()) {
            named.add(terms("kind", concept.kinds().stream().map(Enum::name).toList()), Occur.SHOULD);
        }
        if (!concept.categories().isEmpty()) {
            named.add(categories(concept.categories()), Occur.SHOULD);
        }
        return named.build();
    }

    private Query phrase(String field, String phrase) {
        @Nullable Query query = new QueryBuilder(english).createPhraseQuery(field, phrase, ReadSearch.apart(phrase));
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private boolean holds(String word) {
        try {
            return searcher.count(new BooleanQuery.Builder()
                            .add(phrase("name", word), Occur.SHOULD)
                            .add(phrase("sells", word), Occur.SHOULD)
                            .add(phrase("text", word), Occur.SHOULD)
                            .build())
                    > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private UUID id(int doc) throws IOException {
        var segment = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        var ids = DocValues.getSortedSet(segment.reader(), "byId");
        ids.advanceExact(doc - segment.docBase);
        return UUID.fromString(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private static Query circle(carefair.places.Point point, double metres) {
        return LatLonPoint.newDistanceQuery("location", point.lat(), point.lon(), metres);
    }

    private static Query atLeast(String field, long least) {
        return between(field, least, Long.MAX_VALUE);
    }

    private static Query between(String field, long least, long most) {
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(field, least, most),
                SortedNumericDocValuesField.newSlowRangeQuery(field, least, most));
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query terms(String field, Collection<String> texts) {
        return new TermInSetQuery(field, texts.stream().map(BytesRef::new).toList());
    }

    private static Query categories(Collection<CategoryCode> codes) {
        return terms("category", codes.stream().map(CategoryCode::text).toList());
    }

    /** How many of each kind. */
    private static final class Kinds extends SimpleCollector {

        final Map<ListingKind, Long> counted = new TreeMap<>();
        private @Nullable SortedSetDocValues kinds;
        private long[] bySegment = {};

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            finish();
            kinds = DocValues.getSortedSet(segment.reader(), "kind");
            bySegment = new long[(int) kinds.getValueCount()];
        }

        @Override
        public void collect(int doc) throws IOException {
            if (kinds != null && kinds.advanceExact(doc)) {
                bySegment[(int) kinds.nextOrd()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < bySegment.length; i++) {
                if (kinds != null && bySegment[i] > 0) {
                    counted.merge(ListingKind.valueOf(kinds.lookupOrd(i).utf8ToString()), bySegment[i], Long::sum);
                    bySegment[i] = 0;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
