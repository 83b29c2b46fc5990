package carefair.directory;

import carefair.places.Point;
import carefair.shared.London;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search whose words were read. Of the points for words each thing asked for has an equal share; a listing gets two thirds of it for
 * mentioning the thing, a sixth more for offering that sort of help, and the rest if its name, what it sells, its kind or its category's
 * name says so. To these come the points of {@link Ranking}. The sum decides, then distance, then the name, and nothing else.
 *
 * @param saidTimes when it is wanted, by its words, each once
 * @param intimate whether care that touches the body was asked for
 */
record ReadSearch(
        Search asked, List<Concept> concepts, List<Moment> saidTimes, boolean intimate, Ranking ranking, Since since) {

    /** Of a thing's share of the points for words: for telling of it at all. */
    static final float MENTIONED = 2 / 3f;

    /** More of it, for offering that sort of help. */
    static final float OFFERED = 1 / 6f;

    /** The rest of it, for naming the thing itself. */
    static final float NAMED = 1 / 6f;

    /**
     * How many other words may stand within a phrase: none between two words, or a care home would be found wherever somebody offers care
     * at home.
     */
    static int apart(String phrase) {
        return phrase.strip().split("\\s+").length > 2 ? 1 : 0;
    }

    Optional<Point> near() {
        return ranking.near();
    }

    /** When it is wanted: what was chosen, which leaves others out, or else what the words say, which only brings points. */
    List<Moment> times() {
        var chosen = chosen();
        return chosen.isEmpty() ? saidTimes : chosen;
    }

    /** When it must be, as chosen; of a certain day only what is not over. */
    List<Moment> chosen() {
        var on = asked.also().on();
        return on == null
                ? Moment.usually(asked.wanted().times())
                : Moment.of(on, London.at(ranking.now()).toLocalDateTime());
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
