package carefair.directory;

import carefair.places.Point;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.SloppyMath;

/** How much farther each listing says it travels than a place lies from it, in metres; less than nothing if it does not come so far. */
final class Reach extends FromTheIndex {

    private final Point to;

    private Reach(Point to) {
        this.to = to;
    }

    /** Matches those who say they travel as far as this place, however far that is. */
    static Query comesTo(Point to) {
        return new FunctionMatchQuery(new Reach(to), metres -> metres >= 0);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        var locations = DocValues.getSortedNumeric(segment.reader(), "location");
        var miles = DocValues.getSortedNumeric(segment.reader(), "travelMiles");
        return new DoubleValues() {
            private double metres;

            @Override
            public double doubleValue() {
                return metres;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                if (!locations.advanceExact(doc) || !miles.advanceExact(doc)) {
                    return false;
                }
                metres = miles.nextValue() * Ranking.METRES_A_MILE - metresFrom(locations.nextValue(), to);
                return true;
            }
        };
    }

    /** From a place as Lucene keeps it in a document's values: latitude in the upper half, longitude in the lower. */
    static double metresFrom(long encoded, Point to) {
        return SloppyMath.haversinMeters(
                GeoEncodingUtils.decodeLatitude((int) (encoded >> 32)),
                GeoEncodingUtils.decodeLongitude((int) encoded),
                to.lat(),
                to.lon());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reach reach && reach.to.equals(to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(to);
    }

    @Override
    public String toString() {
        return "reach to " + to;
    }
}
