package carefair.directory;

import carefair.places.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search whose words were read. Of the points for words each thing asked for has an equal share; a listing gets two thirds of it for
 * mentioning the thing, and the rest if its name, what it sells, its kind or its category says so. To these come the points of
 * {@link Ranking}. The sum decides, then distance, then the name, and nothing else.
 *
 * @param intimate whether care that touches the body was asked for
 */
record ReadSearch(Search asked, List<Concept> concepts, boolean intimate, Ranking ranking, Since since) {

    /** Of a thing's share of the points for words. */
    static final float MENTIONED = 2 / 3f;

    static final float NAMED = 1 / 3f;

    /** How far apart the words of a phrase may stand. */
    static final int APART = 2;

    Optional<Point> near() {
        return ranking.near();
    }

    /** The points of one thing asked for. */
    float share() {
        return (float) ranking.words() / Math.max(1, concepts.size());
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
}
