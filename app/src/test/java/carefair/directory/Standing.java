package carefair.directory;

import carefair.places.Point;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** What every listing gets for distance, price, reviews, freshness and newness, worked out from the index alone while it is searched. */
final class Standing extends FromTheIndex {

    private final Ranking ranking;
    private final @Nullable Point near;

    private Standing(Ranking ranking) {
        this.ranking = ranking;
        this.near = ranking.near().orElse(null);
    }

    /** Matches everything, each with its points. */
    static Query points(Ranking ranking) {
        return new FunctionScoreQuery(new MatchAllDocsQuery(), new Standing(ranking));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues before) throws IOException {
        var locations = DocValues.getSortedNumeric(segment.reader(), "location");
        var prices = DocValues.getSortedNumeric(segment.reader(), "pricePence");
        var scores = DocValues.getSortedNumeric(segment.reader(), "scored");
        var proofs = DocValues.getSortedNumeric(segment.reader(), "proof.provedAt");
        var firsts = DocValues.getSortedNumeric(segment.reader(), "listedAt");
        return new DoubleValues() {
            private double points;

            @Override
            public double doubleValue() {
                return points;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                double metres = near != null && locations.advanceExact(doc)
                        ? Reach.metresFrom(locations.nextValue(), near)
                        : Double.POSITIVE_INFINITY;
                // The first of a document's values is the smallest.
                long pence = prices.advanceExact(doc) ? prices.nextValue() : 0;
                int scored = scores.advanceExact(doc) ? (int) scores.nextValue() : 0;
                long proved = proofs.advanceExact(doc) ? proofs.nextValue() : 0;
                long listed = firsts.advanceExact(doc) ? firsts.nextValue() : 0;
                points = ranking.sum(metres, pence, scored, proved, listed);
                return true;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing standing && standing.ranking.equals(ranking);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranking);
    }

    @Override
    public String toString() {
        return "points by " + ranking;
    }
}
