package carefair.directory;

import carefair.shared.CategoryCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks of the index, by clauses each of which a listing meets or not. Place, price, kind and freshness are none: a
 * {@link Sweep} reads them of each listing that is left.
 *
 * @param left each must be met
 * @param things at least one must be mentioned, if there are any
 * @param times when the person wants help; each that is met brings points
 */
record Clauses(List<Query> left, List<Thing> things, List<Query> times) {

    /**
     * One thing asked for: listings that tell of it at all, those of them that offer that sort of help, and those that do so by a name, a
     * kind or the name of a category.
     */
    record Thing(Query mentioned, Query offered, Query named) {

        Stream<Query> all() {
            return Stream.of(mentioned, offered, named);
        }
    }

    Stream<Query> all() {
        return Stream.of(left.stream(), things.stream().flatMap(Thing::all), times.stream())
                .flatMap(each -> each);
    }

    /** Puts searches into clauses, their words taken apart as the index's were. */
    static final class Writer {

        private static final List<String> WRITTEN = List.of("name", "sells", "text");

        private final Analyzer english;
        private final Stems plain;

        Writer(Analyzer english, Analyzer plain) {
            this.english = english;
            this.plain = new Stems(plain);
        }

        Clauses of(ReadSearch search) {
            return new Clauses(
                    left(search),
                    search.concepts().stream().map(this::thing).toList(),
                    search.times().stream().map(Writer::free).toList());
        }

        /** For listings that hold every one of these words, or one of the same stem, whatever they mean; none hold no word at all. */
        Clauses holdingAll(ReadSearch search, String words) {
            var left = left(search);
            var each = new Stems(english).of(words);
            each.forEach(word -> {
                var any = new BooleanQuery.Builder();
                WRITTEN.forEach(field -> any.add(term(field, word.stem()), Occur.SHOULD));
                left.add(any.build());
            });
            if (each.isEmpty()) {
                left.add(new MatchNoDocsQuery());
            }
            return new Clauses(left, List.of(), List.of());
        }

        /** Where one word may stand, whatever it means. */
        List<Query> holding(String word) {
            return WRITTEN.stream()
                    .flatMap(field -> Stream.ofNullable(new QueryBuilder(english).createBooleanQuery(field, word)))
                    .toList();
        }

        private static List<Query> left(ReadSearch search) {
            var asked = search.asked();
            var left = new ArrayList<Query>();
            left.add(new BooleanQuery.Builder()
                    .add(IntPoint.newExactQuery("live", 1), Occur.FILTER)
                    .add(
                            LongPoint.newRangeQuery(
                                    "proof.provedAt", search.since().shown().toEpochMilli(), Long.MAX_VALUE),
                            Occur.FILTER)
                    .build());
            if (!asked.categories().isEmpty()) {
                left.add(categories(asked.categories()));
            }
            for (var group : Trait.Group.values()) {
                var traits = search.wanted(group).stream().map(Enum::name).toList();
                if (group.wantsAll()) {
                    traits.forEach(trait -> left.add(term("traits.said", trait)));
                } else if (!traits.isEmpty()) {
                    left.add(anyOf("traits.said", traits));
                }
            }
            var also = asked.also();
            var chosen = search.chosen();
            if (also.on() != null && chosen.isEmpty()) {
                left.add(new MatchNoDocsQuery("Nobody is free at a time that has gone by"));
            } else if (!chosen.isEmpty()) {
                var any = new BooleanQuery.Builder();
                chosen.forEach(moment -> any.add(free(moment), Occur.SHOULD));
                left.add(any.build());
            }
            // A DBS check of a level stands in the index for the levels below it too.
            also.checks()
                    .forEach(check -> left.add(LongPoint.newRangeQuery(
                            "held", StoredTrust.held(check, search.since().today()), StoredTrust.last(check))));
            if (also.outcome() != null) {
                left.add(categories(also.outcome().categories()));
            }
            if (also.home() != null) {
                left.add(term("homeCategory", also.home().code()));
            }
            return left;
        }

        /** As {@link FreeDays#isFree} says it. */
        private static Query free(Moment moment) {
            var usually = new BooleanQuery.Builder()
                    .add(term("traits.times", moment.time().name()), Occur.SHOULD);
            var day = moment.day();
            if (day == null) {
                return usually.add(term("openAt", moment.time().name()), Occur.SHOULD)
                        .build();
            }
            var part = moment.time().part();
            usually.add(anyOf("openAt", FreeDays.rhythms(day, part)), Occur.SHOULD);
            var unlessShut = new BooleanQuery.Builder()
                    .add(usually.build(), Occur.MUST)
                    .add(anyOf("shutOn", FreeDays.shuttingMarks(day, part)), Occur.MUST_NOT);
            return new BooleanQuery.Builder()
                    .add(term("openAt", FreeDays.mark(day, part)), Occur.SHOULD)
                    .add(unlessShut.build(), Occur.SHOULD)
                    .build();
        }

        private Thing thing(Concept concept) {
            var named = new BooleanQuery.Builder();
            concept.phrases()
                    .forEach(phrase ->
                            named.add(phrase("name", phrase), Occur.SHOULD).add(phrase("sells", phrase), Occur.SHOULD));
            if (!concept.kinds().isEmpty()) {
                named.add(anyOf("kind", concept.kinds().stream().map(Enum::name).toList()), Occur.SHOULD);
            }
            if (!concept.categories().isEmpty()) {
                named.add(categories(concept.categories()), Occur.SHOULD);
            }
            var says = named.build();
            var offered = new BooleanQuery.Builder().add(says, Occur.SHOULD);
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
                plain.of(concept.typed())
                        .forEach(word ->
                                mentioned.add(new FuzzyQuery(new Term("plain", word.stem()), 1), Occur.SHOULD));
            }
            return new Thing(mentioned.build(), offers, says);
        }

        private Query phrase(String field, String phrase) {
            @Nullable
            Query query = new QueryBuilder(english).createPhraseQuery(field, phrase, ReadSearch.apart(phrase));
            return query == null ? new MatchNoDocsQuery() : query;
        }

        private static Query term(String field, String text) {
            return new TermQuery(new Term(field, text));
        }

        private static Query anyOf(String field, Collection<String> texts) {
            return new TermInSetQuery(field, texts.stream().map(BytesRef::new).toList());
        }

        private static Query categories(Collection<CategoryCode> codes) {
            return anyOf("category", codes.stream().map(CategoryCode::text).toList());
        }
    }
}
