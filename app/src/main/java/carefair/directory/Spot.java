package carefair.directory;

import java.util.Comparator;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A listing that was found in the index, with what decides where it stands. */
final class Spot {

    /** By distance, then by name, then by id. */
    static final Comparator<Spot> NEAREST_FIRST = (one, other) -> {
        int near = Double.compare(one.metres, other.metres);
        return near == 0 ? one.byName(other) : near;
    };

    /** What stands first in the results is first. */
    static final Comparator<Spot> ORDER = (one, other) -> {
        int points = Float.compare(other.points, one.points);
        return points == 0 ? NEAREST_FIRST.compare(one, other) : points;
    };

    private final float points;
    private final double metres;
    private final int doc;
    private final Columns columns;
    private final LeafReaderContext segment;
    private @Nullable BytesRef name;

    /** @param metres infinite where it is not known */
    Spot(float points, double metres, int doc, Columns columns, LeafReaderContext segment) {
        this.points = points;
        this.metres = metres;
        this.doc = doc;
        this.columns = columns;
        this.segment = segment;
    }

    /** Whether one of its own segment would stand before it. */
    boolean standsAfter(float othersPoints, double othersMetres, int other) {
        return points == othersPoints ? isFarther(othersMetres, other) : points < othersPoints;
    }

    /** Whether one of its own segment is nearer, or as near and first by name. */
    boolean isFarther(double othersMetres, int other) {
        return metres == othersMetres ? columns.byName(doc, other) > 0 : metres > othersMetres;
    }

    private int byName(Spot other) {
        if (segment == other.segment) {
            return columns.byName(doc, other.doc);
        }
        int names = name().compareTo(other.name());
        return names == 0 ? id().toString().compareTo(other.id().toString()) : names;
    }

    private BytesRef name() {
        if (name == null) {
            name = columns.name(doc, segment.reader());
        }
        return name;
    }

    UUID id() {
        return columns.id(doc, segment.reader());
    }

    /** Its number in the whole index as it was read. */
    int number() {
        return segment.docBase + doc;
    }
}
