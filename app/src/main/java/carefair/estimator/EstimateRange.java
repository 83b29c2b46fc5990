package carefair.estimator;

import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The estimates between which the true one lies when some answers are not known.
 *
 * @param narrowing the questions whose answers would narrow it, the one that matters most first
 */
public record EstimateRange(Estimate lowest, Estimate highest, List<Narrowing> narrowing) {

    /**
     * How much one answer matters.
     *
     * @param question as {@link Doubt#question}
     * @param by the most that this answer alone moves the weekly charge
     */
    public record Narrowing(String question, Money by) {}

    private static final int MOST_READINGS = 100_000;

    /** Whether all that is not known does not matter for the charge. */
    public boolean isOne() {
        return lowest.weeklyCharge().equals(highest.weeklyCharge());
    }

    /**
     * Tries every reading of every doubt together. Readings that contradict each other are left out.
     *
     * @throws EstimateRefusal.Contradictory if no reading is free of contradictions
     * @throws EstimateRefusal.MissingRate if no figure is known that a sum needs
     * @throws IllegalArgumentException if there are more than 100,000 combinations
     */
    public static EstimateRange of(Circumstances circumstances, List<Doubt> doubts, Rates rates) {
        var combinations = 1L;
        for (var doubt : doubts) {
            combinations *= doubt.readings().size();
            if (combinations > MOST_READINGS) {
                throw new IllegalArgumentException("Too much is not known: " + doubts.size() + " answers");
            }
        }
        var estimates = new ArrayList<@Nullable Estimate>();
        for (int number = 0; number < combinations; number++) {
            estimates.add(estimate(read(circumstances, doubts, number), rates));
        }
        var byCharge = Comparator.comparing(Estimate::weeklyCharge);
        var possible = estimates.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (possible.isEmpty()) {
            throw new EstimateRefusal.Contradictory(Contradiction.in(read(circumstances, doubts, 0)));
        }
        return new EstimateRange(
                possible.stream().min(byCharge).orElseThrow(),
                possible.stream().max(byCharge).orElseThrow(),
                narrowing(doubts, estimates));
    }

    /** The reading of each doubt is one digit of the number, the first doubt the last digit. */
    private static Circumstances read(Circumstances circumstances, List<Doubt> doubts, int number) {
        var read = circumstances;
        var rest = number;
        for (var doubt : doubts) {
            var readings = doubt.readings();
            read = readings.get(rest % readings.size()).apply(read);
            rest /= readings.size();
        }
        return read;
    }

    private static @Nullable Estimate estimate(Circumstances circumstances, Rates rates) {
        return Contradiction.in(circumstances).isEmpty() ? Estimator.estimate(circumstances, rates) : null;
    }

    private static List<Narrowing> narrowing(List<Doubt> doubts, List<@Nullable Estimate> estimates) {
        var found = new ArrayList<Narrowing>();
        var stride = 1;
        for (var doubt : doubts) {
            var readings = doubt.readings().size();
            var most = Money.ZERO;
            for (int number = 0; number < estimates.size(); number++) {
                // Only where this doubt has its first reading: the others of the same row follow by strides.
                if (number / stride % readings == 0) {
                    var width = width(estimates, number, stride, readings);
                    most = width.isMoreThan(most) ? width : most;
                }
            }
            if (most.isPositive()) {
                found.add(new Narrowing(doubt.question(), most));
            }
            stride *= readings;
        }
        found.sort(Comparator.comparing(Narrowing::by).reversed());
        return List.copyOf(found);
    }

    private static Money width(List<@Nullable Estimate> estimates, int first, int stride, int readings) {
        @Nullable Money least = null;
        @Nullable Money most = null;
        for (int i = 0; i < readings; i++) {
            var estimate = estimates.get(first + i * stride);
            if (estimate != null) {
                var charge = estimate.weeklyCharge();
                least = least == null ? charge : least.min(charge);
                most = most == null || charge.isMoreThan(most) ? charge : most;
            }
        }
        return least == null || most == null ? Money.ZERO : most.minus(least);
    }
}
