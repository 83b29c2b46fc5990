package carefair.directory;

import carefair.places.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;

/**
 * All that listings of one segment of the index are put in order by, in memory: a search looks at each listing that is left, and reading
 * eight numbers of each from the index's own columns took longer than all the rest. A segment never changes, but for what is deleted
 * from it. About 50 bytes a listing.
 */
final class Columns {

    private static final ListingKind[] KINDS = ListingKind.values();

    /** No listing lies at both ends of the earth. */
    private static final long NOWHERE = Long.MIN_VALUE;

    private static final long NO_PRICE = -1;

    private final long[] locations;
    private final long[] prices;
    private final long[] proved;
    private final long[] listed;
    private final int[] scored;
    private final int[] travels;
    private final int[] names;
    private final int[] ids;
    private final byte[] kinds;

    Columns(LeafReader segment) throws IOException {
        locations = numbers(segment, "location", NOWHERE);
        prices = numbers(segment, "pricePence", NO_PRICE);
        proved = numbers(segment, "proof.provedAt", 0);
        listed = numbers(segment, "listedAt", 0);
        scored = ints(numbers(segment, "scored", 0));
        travels = ints(numbers(segment, "travelMiles", 0));
        names = places(segment, "byName");
        ids = places(segment, "byId");
        kinds = new byte[segment.maxDoc()];
        var texts = DocValues.getSortedSet(segment, "kind");
        var ofPlace = new byte[(int) texts.getValueCount()];
        for (int i = 0; i < ofPlace.length; i++) {
            ofPlace[i] = (byte)
                    ListingKind.valueOf(texts.lookupOrd(i).utf8ToString()).ordinal();
        }
        for (int doc = 0; doc < kinds.length; doc++) {
            if (texts.advanceExact(doc)) {
                kinds[doc] = ofPlace[(int) texts.nextOrd()];
            }
        }
    }

    /** Of several values the first is the smallest. */
    private static long[] numbers(LeafReader segment, String field, long none) throws IOException {
        var values = DocValues.getSortedNumeric(segment, field);
        var numbers = new long[segment.maxDoc()];
        for (int doc = 0; doc < numbers.length; doc++) {
            numbers[doc] = values.advanceExact(doc) ? values.nextValue() : none;
        }
        return numbers;
    }

    private static int[] ints(long[] numbers) {
        return Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray();
    }

    /** The place of each listing's text among all texts of the segment in their order. */
    private static int[] places(LeafReader segment, String field) throws IOException {
        var texts = DocValues.getSortedSet(segment, field);
        var places = new int[segment.maxDoc()];
        for (int doc = 0; doc < places.length; doc++) {
            places[doc] = texts.advanceExact(doc) ? (int) texts.nextOrd() : 0;
        }
        return places;
    }

    /** Infinite where it is not known. */
    double metres(int doc, Point from) {
        long at = locations[doc];
        return at == NOWHERE
                ? Double.POSITIVE_INFINITY
                : SloppyMath.haversinMeters(
                        GeoEncodingUtils.decodeLatitude((int) (at >> 32)),
                        GeoEncodingUtils.decodeLongitude((int) at),
                        from.lat(),
                        from.lon());
    }

    /** By how many degrees it lies farther north or south; infinite where it is not known. */
    double degreesNorth(int doc, Point from) {
        long at = locations[doc];
        return at == NOWHERE
                ? Double.POSITIVE_INFINITY
                : Math.abs(GeoEncodingUtils.decodeLatitude((int) (at >> 32)) - from.lat());
    }

    double travelsMetres(int doc) {
        return travels[doc] * Ranking.METRES_A_MILE;
    }

    boolean hasPriceUpTo(int doc, long pence) {
        return prices[doc] != NO_PRICE && prices[doc] <= pence;
    }

    boolean isProvedSince(int doc, long millis) {
        return proved[doc] >= millis;
    }

    ListingKind kind(int doc) {
        return KINDS[kinds[doc]];
    }

    double points(int doc, double metres, Ranking ranking) {
        return ranking.sum(metres, prices[doc], scored[doc], proved[doc], listed[doc]);
    }

    /** By name, then by id: less than 0 if the first comes first. Both are of this segment. */
    int byName(int doc, int other) {
        int names = Integer.compare(this.names[doc], this.names[other]);
        return names == 0 ? Integer.compare(ids[doc], ids[other]) : names;
    }

    /** The name as it is sorted by. */
    BytesRef name(int doc, LeafReader segment) {
        return text(segment, "byName", names[doc]);
    }

    UUID id(int doc, LeafReader segment) {
        return UUID.fromString(text(segment, "byId", ids[doc]).utf8ToString());
    }

    private static BytesRef text(LeafReader segment, String field, int place) {
        try {
            return BytesRef.deepCopyOf(DocValues.getSortedSet(segment, field).lookupOrd(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
