package carefair.directory;

import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds listings in the index. Runs in its caller's transaction. */
@Component
class Finder {

    private static final int LAST_PAGE = 10_000;

    /** In metres: the index keeps places a little less exactly than the database. */
    private static final double ROUNDED = 5;

    private static final AggregationKey<Map<ListingKind, Long>> KINDS = AggregationKey.of("kinds");

    private final EntityManager entities;
    private final Settings settings;
    private final InstantSource clock;
    private @Nullable Vocabulary learnt;

    Finder(EntityManager entities, Settings settings, InstantSource clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    Results find(Search asked) {
        var session = session();
        var vocabulary = vocabulary();
        var reading = Reading.of(asked.words(), vocabulary, word -> holds(session, word));
        var intimate = isIntimate(asked, reading.concepts());
        var query = new Query(
                asked,
                reading.concepts(),
                intimate,
                ranking(asked),
                since(),
                session.scope(StoredListing.class).predicate());
        int page = Math.clamp(asked.page(), 1, LAST_PAGE);
        // Without a filter by kind the kinds are those of what was found: one reading tells both.
        boolean anyKind = asked.kinds().isEmpty();
        var found = page(session, query, page, anyKind);
        int pages = (int) Math.max(1, (found.total() + Directory.PAGE_SIZE - 1) / Directory.PAGE_SIZE);
        if (page > pages) {
            page = pages;
            found = page(session, query, page, anyKind);
        }
        var explanation = new Explanation(vocabulary.stems(), query, nearest(session, query, found.listings()));
        var hits = found.listings().stream().map(explanation::of).toList();
        var kinds = anyKind ? found.kinds() : kinds(session, query);
        return new Results(hits, found.total(), page, pages, kinds, intimate, reading.readAs());
    }

    /** The listings that match the words best, best first, at most so many. */
    List<UUID> matching(String words, int most) {
        var session = session();
        var reading = Reading.of(words, vocabulary(), word -> holds(session, word));
        var asked = new Search(words, Set.of(), Set.of(), null, null, null, 1);
        var query = new Query(
                asked,
                reading.concepts(),
                false,
                ranking(asked),
                since(),
                session.scope(StoredListing.class).predicate());
        return session.search(StoredListing.class)
                .select(f -> f.id(UUID.class))
                .where(query.withKinds())
                .sort(query::order)
                .fetchHits(most);
    }

    /** The ids of what is looked for, in the order of its results, at most so many. */
    List<UUID> ids(Search asked, int most) {
        var session = session();
        var reading = Reading.of(asked.words(), vocabulary(), word -> holds(session, word));
        var query = new Query(
                asked,
                reading.concepts(),
                isIntimate(asked, reading.concepts()),
                ranking(asked),
                since(),
                session.scope(StoredListing.class).predicate());
        return session.search(StoredListing.class)
                .select(f -> f.id(UUID.class))
                .where(query.ranked())
                .sort(query::order)
                .fetchHits(most);
    }

    /** Other listings of one of these categories that sell something, nearest first. */
    List<StoredListing> next(UUID but, Collection<CategoryCode> categories, Optional<Point> from, int limit) {
        if (categories.isEmpty() || limit < 1) {
            return List.of();
        }
        return session()
                .search(StoredListing.class)
                .where(f -> f.bool()
                        .filter(f.match().field("live").matching(true))
                        .filter(f.range().field("proof.provedAt").atLeast(since().shown()))
                        .filter(f.exists().field("pricePence"))
                        .filter(f.terms().field("category").matchingAny(Query.texts(categories)))
                        .mustNot(f.id().matching(but)))
                .sort(f -> Query.nearestFirst(f, from))
                .fetchHits(limit);
    }

    /** Brings the index up to date about a listing once the transaction is through. */
    void changed(StoredListing listing) {
        var plan = session().indexingPlan();
        plan.addOrUpdate(listing);
        if (listing.mergedInto() != null) {
            // What it sells is found by the one that stands for it.
            plan.addOrUpdate(listing.inPlace());
        }
    }

    private Ranking ranking(Search asked) {
        var near = Optional.ofNullable(asked.near()).map(Whereabouts::point);
        return new Ranking(
                settings.finding().points(), settings.trust().reviewsForScore(), asked.first(), near, clock.instant());
    }

    /** The kinds of help a search asks for, chosen or read from its words. */
    Set<CategoryCode> categoriesAsked(Search asked) {
        var session = session();
        var reading = Reading.of(asked.words(), vocabulary(), word -> holds(session, word));
        var categories = new LinkedHashSet<>(asked.categories());
        reading.concepts().forEach(concept -> categories.addAll(concept.categories()));
        return categories;
    }

    private boolean isIntimate(Search asked, List<Concept> concepts) {
        return Stream.concat(
                        asked.categories().stream(),
                        concepts.stream().flatMap(concept -> concept.categories().stream()))
                .anyMatch(settings.finding().intimateCare()::contains);
    }

    /** @param kinds how many of each kind were found; empty unless asked for */
    private record Page(List<IndexedListing> listings, long total, Map<ListingKind, Long> kinds) {}

    private record Kept(UUID id, @Nullable String told) {}

    private Page page(SearchSession session, Query query, int page, boolean withKinds) {
        var search = session.search(StoredListing.class)
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.field("told", String.class))
                        .as(Kept::new))
                .where(query.ranked())
                .sort(query::order);
        var asked = withKinds ? search.aggregation(KINDS, Finder::eachKind) : search;
        var found = asked.fetch((page - 1) * Directory.PAGE_SIZE, Directory.PAGE_SIZE);
        return new Page(
                found.hits().stream().map(this::read).toList(),
                found.total().hitCount(),
                withKinds ? new TreeMap<>(found.aggregation(KINDS)) : Map.of());
    }

    /** As the index keeps it; out of the database if an older version wrote the index. */
    private IndexedListing read(Kept kept) {
        return IndexedListing.read(kept.told())
                .orElseGet(() -> IndexedListing.of(entities.find(StoredListing.class, kept.id())));
    }

    private static Map<ListingKind, Long> kinds(SearchSession session, Query query) {
        var counted = session.search(StoredListing.class)
                .where(query.withoutKinds())
                .aggregation(KINDS, Finder::eachKind)
                .fetch(0);
        return new TreeMap<>(counted.aggregation(KINDS));
    }

    private static AggregationFinalStep<Map<ListingKind, Long>> eachKind(SearchAggregationFactory f) {
        return f.terms().field("kind", ListingKind.class).maxTermCount(ListingKind.values().length);
    }

    /**
     * The nearest of all that were found, if it is among these. Only what lies no farther than the nearest of these is looked at, which
     * is little as a rule, where the nearest of all would mean the distance of each.
     */
    private static Optional<UUID> nearest(SearchSession session, Query query, List<IndexedListing> shown) {
        var near = query.near();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var metres = shown.stream()
                .flatMap(listing -> Stream.ofNullable(listing.point()))
                .mapToDouble(near.get()::metresTo)
                .min();
        if (metres.isEmpty()) {
            return Optional.empty();
        }
        return session
                .search(StoredListing.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool().filter(query.withKinds()).filter(query.within(metres.getAsDouble() + ROUNDED)))
                .sort(f -> Query.nearestFirst(f, near))
                .fetchHits(1)
                .stream()
                .findFirst();
    }

    private static boolean holds(SearchSession session, String word) {
        return session.search(StoredListing.class)
                        .where(f -> f.match().fields("name", "sells", "text").matching(word))
                        .fetchTotalHitCount()
                > 0;
    }

    // The analyser is there only once Hibernate Search has started, which it does after beans are made.
    private synchronized Vocabulary vocabulary() {
        if (learnt == null) {
            var mapping = org.hibernate.search.mapper.orm.Search.mapping(entities.getEntityManagerFactory());
            var analyzer = mapping.backend().unwrap(LuceneBackend.class).analyzer(Analysis.ENGLISH);
            learnt = new Vocabulary(new Stems(analyzer.orElseThrow()), settings.categories());
        }
        return learnt;
    }

    private Since since() {
        return Since.on(London.today(clock), settings.trust());
    }

    private SearchSession session() {
        return org.hibernate.search.mapper.orm.Search.session(entities);
    }
}
