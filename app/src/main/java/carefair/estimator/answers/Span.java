package carefair.estimator.answers;

import carefair.estimator.Circumstances;
import carefair.estimator.Estimate;
import carefair.estimator.Estimator;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The estimate, or where answers are not known the two between which it lies.
 *
 * @param lowest the one with the lowest charge
 * @param highest the one with the highest; the same where everything is known
 * @param open what is not known, and what each would change
 */
public record Span(Outcome lowest, Outcome highest, List<Open> open) {

    /** So that no more than 256 estimates are worked out at once; the ends of what is not known beyond are tried one after the other. */
    private static final int MOST_VARIED = 8;

    /** An estimate with what it was worked out from. */
    public record Outcome(Circumstances circumstances, Estimate estimate, Answers answers) {
        public Money charge() {
            return estimate.weeklyCharge();
        }
    }

    /**
     * Something that is not known.
     *
     * @param least the charge at one end, everything else as in the lowest estimate; null where its ends are not known
     * @param most the charge at the other end
     * @param atTheHighest whether everything else is as in the highest estimate, because as in the lowest this makes no difference
     */
    public record Open(
            Question question,
            @Nullable Money least,
            @Nullable Money most,
            boolean raises,
            boolean lowers,
            boolean atTheHighest) {

        Open(Question question, @Nullable Money least, @Nullable Money most, boolean raises, boolean lowers) {
            this(question, least, most, raises, lowers, false);
        }

        private Open withTheRestAtTheHighest() {
            return new Open(question, least, most, raises, lowers, true);
        }

        public boolean hasEnds() {
            return least != null && most != null && !least.equals(most);
        }
    }

    public boolean isRange() {
        return !lowest.charge().equals(highest.charge());
    }

    /**
     * Works out the estimates for what somebody answered.
     *
     * @param price what the care may cost where they do not know; null if nothing is known
     * @throws carefair.estimator.EstimateRefusal if there can be no estimate
     */
    public static Span of(Answers answers, Rates rates, LocalDate today, @Nullable CarePrice price) {
        Function<Answers, Outcome> outcome = all -> outcome(all, rates, today);
        var unknown = answers.questions().stream().filter(answers::isUnknown).toList();
        var outcomes = vary(answers, unknown, rates, today, price).stream()
                .map(outcome)
                .toList();
        var byCharge = Comparator.comparing(Outcome::charge);
        var lowest = further(outcomes.stream().min(byCharge).orElseThrow(), unknown, rates, today, price, byCharge);
        var highest = further(
                outcomes.stream().max(byCharge).orElseThrow(), unknown, rates, today, price, byCharge.reversed());
        var open = unknown.stream()
                .filter(question -> isToldOfByItself(question, lowest.answers(), rates, today, price))
                .map(question -> {
                    var low = open(question, lowest.answers(), rates, today, price, outcome);
                    var high = open(question, highest.answers(), rates, today, price, outcome);
                    return low.hasEnds() || !high.hasEnds() ? low : high.withTheRestAtTheHighest();
                })
                .toList();
        return new Span(lowest, highest, open);
    }

    /** Not what is asked in another way when it is not known, nor a price for which one figure stands. */
    private static boolean isToldOfByItself(
            Question question, Answers others, Rates rates, LocalDate today, @Nullable CarePrice price) {
        return switch (question) {
            case BORN, NAME_OF, PLACE_OF_CARE, DEMENTIA -> false;
            case PRICE, FEE ->
                new Alternatives(others, rates, today, price).of(question).size() > 1;
            default -> true;
        };
    }

    private static Outcome outcome(Answers all, Rates rates, LocalDate today) {
        var circumstances = new Meaning(all, rates, today).circumstances();
        return new Outcome(circumstances, Estimator.estimate(circumstances, rates), all);
    }

    /** Puts each unknown answer in turn at the end that leads further in this direction, until none does. */
    private static Outcome further(
            Outcome from,
            List<Question> unknown,
            Rates rates,
            LocalDate today,
            @Nullable CarePrice price,
            Comparator<Outcome> direction) {
        var furthest = from;
        for (var question : unknown) {
            for (var end : new Alternatives(furthest.answers(), rates, today, price).of(question)) {
                var other = outcome(furthest.answers().with(question, end), rates, today);
                furthest = direction.compare(other, furthest) < 0 ? other : furthest;
            }
        }
        return direction.compare(furthest, from) < 0
                ? further(furthest, unknown, rates, today, price, direction)
                : furthest;
    }

    private static List<Answers> vary(
            Answers answers, List<Question> unknown, Rates rates, LocalDate today, @Nullable CarePrice price) {
        var all = List.of(answers);
        int varied = 0;
        for (var question : unknown) {
            var next = new ArrayList<Answers>();
            var more = false;
            for (var one : all) {
                // What is asked may depend on what was put in the place of another unknown.
                var ends = new Alternatives(one, rates, today, price).of(question);
                if (ends.isEmpty()) {
                    next.add(one);
                } else if (varied >= MOST_VARIED) {
                    next.add(one.with(question, ends.getFirst()));
                } else {
                    more |= ends.size() > 1;
                    ends.forEach(end -> next.add(one.with(question, end)));
                }
            }
            varied += more ? 1 : 0;
            all = next;
        }
        return all;
    }

    private static Open open(
            Question question,
            Answers others,
            Rates rates,
            LocalDate today,
            @Nullable CarePrice price,
            Function<Answers, Outcome> outcome) {
        var ends = new Alternatives(others, rates, today, price).of(question);
        if (ends.isEmpty()) {
            var leaning = Alternatives.leaningOf(question);
            return new Open(
                    question,
                    null,
                    null,
                    leaning == Alternatives.Leaning.RAISES,
                    leaning == Alternatives.Leaning.LOWERS);
        }
        var charges = ends.stream()
                .map(end -> outcome.apply(others.with(question, end)).charge())
                .sorted()
                .toList();
        return new Open(question, charges.getFirst(), charges.getLast(), false, false);
    }
}
