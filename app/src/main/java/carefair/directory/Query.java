package carefair.directory;

import carefair.places.Point;
import carefair.shared.CategoryCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;

/**
 * A search in the index's terms. Of the points for words each thing asked for has an equal share; a listing gets two thirds of it for
 * mentioning the thing, and the rest if its name, what it sells, its kind or its category says so. To these come the points of
 * {@link Ranking}. The sum decides, then distance, then the name, and nothing else.
 *
 * @param intimate whether care that touches the body was asked for
 */
record Query(
        Search asked,
        List<Concept> concepts,
        boolean intimate,
        Ranking ranking,
        Since since,
        SearchPredicateFactory f) {

    /** Of a thing's share of the points for words. */
    static final float MENTIONED = 2 / 3f;

    static final float NAMED = 1 / 3f;

    /** How far apart the words of a phrase may stand. */
    static final int APART = 2;

    Optional<Point> near() {
        return ranking.near();
    }

    SearchPredicate withKinds() {
        var all = filtered();
        if (!asked.kinds().isEmpty()) {
            all.filter(f.terms().field("kind").matchingAny(asked.kinds()));
        }
        return all.toPredicate();
    }

    /** With its points as the score. */
    SearchPredicate ranked() {
        var all = f.bool()
                .must(withKinds())
                .must(f.extension(LuceneExtension.get()).fromLuceneQuery(Standing.points(ranking)));
        var times = asked.wanted().times();
        times.forEach(time -> all.should(f.match()
                .field("traits.times")
                .matching(time)
                .constantScore()
                .boost((float) ranking.free() / times.size())));
        return all.toPredicate();
    }

    SearchPredicate withoutKinds() {
        return filtered().toPredicate();
    }

    SortFinalStep order(SearchSortFactory s) {
        return s.composite().add(s.score().desc()).add(nearestFirst(s, near()));
    }

    static SortFinalStep nearestFirst(SearchSortFactory s, Optional<Point> near) {
        var sorted = s.composite();
        near.ifPresent(point ->
                sorted.add(s.distance("location", geo(point)).asc().missing().last()));
        return sorted.add(s.field("byName")).add(s.field("byId"));
    }

    static List<String> texts(Collection<CategoryCode> categories) {
        return categories.stream().map(CategoryCode::text).toList();
    }

    private BooleanPredicateClausesStep<?, ?> filtered() {
        var all = f.bool()
                .filter(f.match().field("live").matching(true))
                .filter(f.range().field("proof.provedAt").atLeast(since.shown()))
                // What nobody proved true for long stands below everything that somebody did, whatever is put first.
                .should(f.range()
                        .field("proof.provedAt")
                        .atLeast(since.fresh())
                        .constantScore()
                        .boost(2f * ranking.most()));
        if (!asked.categories().isEmpty()) {
            all.filter(f.terms().field("category").matchingAny(texts(asked.categories())));
        }
        if (asked.upTo() != null) {
            all.filter(f.range().field("pricePence").atMost(asked.upTo().pence()));
        }
        if (asked.withinMiles() != null) {
            int miles = asked.withinMiles();
            near().ifPresent(point -> all.filter(f.or(within(point, miles, DistanceUnit.MILES), comesTo(point))));
        }
        filterByTraits(all);
        filterByWhatIsKnown(all);
        if (!concepts.isEmpty()) {
            var any = f.bool().minimumShouldMatchNumber(1);
            concepts.forEach(concept -> any.should(told(concept)));
            all.must(any);
        }
        return all;
    }

    /** No farther than this from the place that was named, in metres. */
    SearchPredicate within(double metres) {
        return within(near().orElseThrow(), metres, DistanceUnit.METERS);
    }

    private SearchPredicate within(Point point, double distance, DistanceUnit unit) {
        return f.spatial()
                .within()
                .field("location")
                .circle(geo(point), distance, unit)
                .toPredicate();
    }

    private SearchPredicate comesTo(Point point) {
        return f.bool()
                .filter(f.range().field("travelMiles").atLeast(1))
                .filter(f.extension(LuceneExtension.get()).fromLuceneQuery(Reach.comesTo(point)))
                .toPredicate();
    }

    private void filterByWhatIsKnown(BooleanPredicateClausesStep<?, ?> all) {
        var also = asked.also();
        // A DBS check of a level stands in the index for the levels below it too.
        also.checks()
                .forEach(check -> all.filter(f.range()
                        .field("held")
                        .between(StoredTrust.held(check, since.today()), StoredTrust.last(check))));
        if (also.outcome() != null) {
            all.filter(
                    f.terms().field("category").matchingAny(texts(also.outcome().categories())));
        }
        if (also.home() != null) {
            all.filter(f.match().field("homeCategory").matching(also.home().code()));
        }
    }

    private void filterByTraits(BooleanPredicateClausesStep<?, ?> all) {
        for (var group : Trait.Group.values()) {
            var traits = wanted(group);
            if (group.wantsAll()) {
                traits.forEach(
                        trait -> all.filter(f.match().field("traits.said").matching(trait)));
            } else if (!traits.isEmpty()) {
                all.filter(f.terms().field("traits.said").matchingAny(traits));
            }
        }
        if (!asked.wanted().times().isEmpty()) {
            all.filter(
                    f.terms().field("traits.times").matchingAny(asked.wanted().times()));
        }
    }

    /** What is wanted of one group. From whom intimate care comes is looked at for such care alone. */
    Set<Trait> wanted(Trait.Group group) {
        var traits = asked.wanted().in(group);
        if (group != Trait.Group.INTIMATE_CARE || traits.isEmpty()) {
            return traits;
        }
        traits.add(Trait.CHOICE_OF_WOMAN_OR_MAN);
        return intimate ? traits : Set.of();
    }

    private SearchPredicate told(Concept concept) {
        float share = (float) ranking.words() / concepts.size();
        var named = named(concept);
        var mentioned = f.bool().should(named);
        concept.phrases().forEach(phrase -> mentioned.should(phrase(phrase, "text")));
        if (!concept.related().isEmpty()) {
            mentioned.should(f.terms().field("category").matchingAny(texts(concept.related())));
        }
        if (concept.anySpelling()) {
            mentioned.should(f.match().field("plain").matching(concept.typed()).fuzzy(1));
        }
        return f.bool()
                .must(mentioned.constantScore().boost(share * MENTIONED))
                .should(f.bool().must(named).constantScore().boost(share * NAMED))
                .toPredicate();
    }

    private SearchPredicate named(Concept concept) {
        var named = f.bool();
        concept.phrases().forEach(phrase -> named.should(phrase(phrase, "name", "sells")));
        if (!concept.kinds().isEmpty()) {
            named.should(f.terms().field("kind").matchingAny(concept.kinds()));
        }
        if (!concept.categories().isEmpty()) {
            named.should(f.terms().field("category").matchingAny(texts(concept.categories())));
        }
        return named.toPredicate();
    }

    private SearchPredicate phrase(String phrase, String... fields) {
        return f.phrase().fields(fields).matching(phrase).slop(APART).toPredicate();
    }

    private static GeoPoint geo(Point point) {
        return GeoPoint.of(point.lat(), point.lon());
    }
}
