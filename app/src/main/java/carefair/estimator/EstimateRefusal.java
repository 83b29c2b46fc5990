package carefair.estimator;

import java.time.LocalDate;
import java.util.List;

/** An estimate's expected "no". Nothing is guessed in its place. */
public abstract sealed class EstimateRefusal extends RuntimeException {

    EstimateRefusal(String message) {
        super(message);
    }

    /** No figure is known that this part needs. */
    public static final class MissingRate extends EstimateRefusal {
        private final String rate;
        private final LocalDate day;

        public MissingRate(String rate, LocalDate day) {
            super("No rate " + rate + " holds on " + day);
            this.rate = rate;
            this.day = day;
        }

        /** Such as {@code deferred-payment.interest-rate}. */
        public String rate() {
            return rate;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** The price of the care is not known to the person, and nothing is known to go by: no sum can be named, least of all nothing. */
    public static final class NoPrice extends EstimateRefusal {
        public NoPrice() {
            super("No price of the care is known");
        }
    }

    /** Answers contradict each other. */
    public static final class Contradictory extends EstimateRefusal {
        private final List<Contradiction> contradictions;

        public Contradictory(List<Contradiction> contradictions) {
            super("Answers contradict each other: " + contradictions);
            this.contradictions = List.copyOf(contradictions);
        }

        public List<Contradiction> contradictions() {
            return contradictions;
        }
    }

    /** This cannot be had in these circumstances, such as a deferred payment for care at home. */
    public static final class DoesNotApply extends EstimateRefusal {
        private final String why;

        /** @param why the key of the words that say why */
        public DoesNotApply(String why) {
            super("Does not apply: " + why);
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
