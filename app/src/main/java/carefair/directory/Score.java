package carefair.directory;

import java.util.List;

/**
 * What the reviews of a listing come to, as a range: a few opinions cannot be told more exactly than that.
 *
 * @param reviews how many it comes from
 * @param from whole stars below which less than a quarter of the reviews lie
 * @param to whole stars above which less than a quarter lie; always more than {@code from}
 */
public record Score(int reviews, int from, int to) {

    private static final int QUESTIONS = 3;

    /** @param all at least one */
    static Score of(List<Stars> all) {
        var sums = all.stream().map(Stars::sum).sorted().toList();
        int quarter = sums.size() / 4;
        int from = sums.get(quarter) / QUESTIONS;
        int to = Math.ceilDiv(sums.get(sums.size() - 1 - quarter), QUESTIONS);
        if (from < to) {
            return new Score(sums.size(), from, to);
        }
        // Nobody can give less than one star, so the range of those who all gave one goes up.
        return from == 1 ? new Score(sums.size(), 1, 2) : new Score(sums.size(), to - 1, to);
    }
}
