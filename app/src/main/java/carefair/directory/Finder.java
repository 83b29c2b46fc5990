package carefair.directory;

import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds listings in the index. Runs in its caller's transaction. */
@Component
class Finder {

    private static final int LAST_PAGE = 10_000;

    private final EntityManager entities;
    private final Settings settings;
    private final InstantSource clock;
    private @Nullable Learnt learnt;

    Finder(EntityManager entities, Settings settings, InstantSource clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    Results find(Search asked) {
        var learnt = learnt();
        try (var index = index()) {
            var reading = read(asked, index);
            var search = reading.search();
            int page = Math.clamp(asked.page(), 1, LAST_PAGE);
            var sweep = learnt.sweeping().over(index, search, page * Directory.PAGE_SIZE);
            int pages = (int) Math.max(1, (sweep.total() + Directory.PAGE_SIZE - 1) / Directory.PAGE_SIZE);
            page = Math.min(page, pages);
            var shown = sweep.best().stream()
                    .skip((page - 1L) * Directory.PAGE_SIZE)
                    .limit(Directory.PAGE_SIZE)
                    .toList();
            var explanation = new Explanation(
                    learnt.vocabulary().stems(), search, sweep.nearest().map(Spot::id));
            var hits = new ArrayList<Results.Hit>();
            for (var spot : shown) {
                hits.add(explanation.of(kept(index, spot)));
            }
            return new Results(hits, sweep.total(), page, pages, sweep.kinds(), search.intimate(), reading.readAs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of what is looked for, in the order of its results, at most so many. */
    List<UUID> ids(Search asked, int most) {
        try (var index = index()) {
            var sweep = learnt().sweeping().over(index, read(asked, index).search(), most);
            return sweep.best().stream().map(Spot::id).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often what a clause leaves did not have to be looked up since the start. */
    Sweeping.Kept kept() {
        return learnt().sweeping().kept();
    }

    /** The ids of listings on offer that hold all these words, at most so many. */
    List<UUID> holding(String words, int most) {
        var everything = new Search("", Set.of(), Set.of(), null, null, null, 1);
        try (var index = index()) {
            var sweep = learnt().sweeping()
                    .holdingAll(index, read(everything, index).search(), words, most);
            return sweep.best().stream().map(Spot::id).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                        .filter(f.terms()
                                .field("category")
                                .matchingAny(categories.stream()
                                        .map(CategoryCode::text)
                                        .toList()))
                        .mustNot(f.id().matching(but)))
                .sort(f -> nearestFirst(f, from))
                .fetchHits(limit);
    }

    private static SortFinalStep nearestFirst(SearchSortFactory f, Optional<Point> from) {
        var sorted = f.composite();
        from.ifPresent(point -> sorted.add(f.distance("location", GeoPoint.of(point.lat(), point.lon()))
                .asc()
                .missing()
                .last()));
        return sorted.add(f.field("byName")).add(f.field("byId"));
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

    /** The kinds of help a search asks for, chosen or read from its words. */
    Set<CategoryCode> categoriesAsked(Search asked) {
        try (var index = index()) {
            var categories = new LinkedHashSet<>(asked.categories());
            read(asked, index).search().concepts().forEach(concept -> categories.addAll(concept.asked()));
            return categories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A search whose words were read, and which of them were taken for others. */
    private record Read(ReadSearch search, Map<String, String> readAs) {}

    private Read read(Search asked, IndexReader index) {
        var learnt = learnt();
        var reading = Reading.of(
                asked.words(),
                learnt.vocabulary(),
                word -> holds(learnt.sweeping(), index, word),
                London.at(clock.instant()).toLocalDateTime());
        var near = Optional.ofNullable(asked.near()).map(Whereabouts::point);
        var ranking = new Ranking(
                settings.finding().points(), settings.trust().reviewsForScore(), asked.first(), near, clock.instant());
        return new Read(
                new ReadSearch(
                        asked,
                        reading.concepts(),
                        reading.times(),
                        isIntimate(asked, reading.concepts()),
                        ranking,
                        since()),
                reading.readAs());
    }

    private static boolean holds(Sweeping sweeping, IndexReader index, String word) {
        try {
            return sweeping.holds(index, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isIntimate(Search asked, List<Concept> concepts) {
        return Stream.concat(
                        asked.categories().stream(), concepts.stream().flatMap(concept -> concept.asked().stream()))
                .anyMatch(settings.finding().intimateCare()::contains);
    }

    /** As the index keeps it; out of the database if an older version wrote the index. */
    private IndexedListing kept(IndexReader index, Spot spot) throws IOException {
        return Sweeping.told(index, spot)
                .flatMap(IndexedListing::read)
                .orElseGet(() -> IndexedListing.of(entities.find(StoredListing.class, spot.id())));
    }

    /** The index as it stands now; who opens it closes it. */
    private IndexReader index() {
        return session()
                .scope(StoredListing.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    /** What is the same for all searches. */
    private record Learnt(Vocabulary vocabulary, Sweeping sweeping) {}

    // The analyser is there only once Hibernate Search has started, which it does after beans are made.
    private synchronized Learnt learnt() {
        if (learnt == null) {
            var backend = org.hibernate.search.mapper.orm.Search.mapping(entities.getEntityManagerFactory())
                    .backend()
                    .unwrap(LuceneBackend.class);
            var english = backend.analyzer(Analysis.ENGLISH).orElseThrow();
            var plain = backend.analyzer(Analysis.PLAIN).orElseThrow();
            learnt = new Learnt(
                    new Vocabulary(new Stems(english), settings.categories()),
                    new Sweeping(new Clauses.Writer(english, plain)));
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
