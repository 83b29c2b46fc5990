package carefair.oversight;

import carefair.shared.Money;
import java.time.LocalDate;

/** The council side's expected "no". Nothing was changed. */
public abstract sealed class OversightRefusal extends RuntimeException {

    /** The officer proposed this themselves; another officer must decide it. */
    public static final class OwnProposal extends OversightRefusal {}

    /** It was decided already, by somebody else or otherwise. */
    public static final class AlreadyDecided extends OversightRefusal {}

    /** A proposal for this person already waits for a second officer. */
    public static final class ProposalWaiting extends OversightRefusal {}

    /** The amount is more than the limit for one payment. */
    public static final class TooMuch extends OversightRefusal {

        private final Money limit;

        public TooMuch(Money limit) {
            this.limit = limit;
        }

        public Money limit() {
            return limit;
        }
    }

    /** The first pay day lies too far back or ahead to be meant. */
    public static final class DayOutOfReach extends OversightRefusal {

        private final LocalDate earliest;
        private final LocalDate latest;

        public DayOutOfReach(LocalDate earliest, LocalDate latest) {
            this.earliest = earliest;
            this.latest = latest;
        }

        public LocalDate earliest() {
            return earliest;
        }

        public LocalDate latest() {
            return latest;
        }
    }

    /** A changed amount would start inside a period that is paid or agreed at the earlier amount. */
    public static final class NotAPayDay extends OversightRefusal {

        private final LocalDate nextPayDay;

        public NotAPayDay(LocalDate nextPayDay) {
            this.nextPayDay = nextPayDay;
        }

        /** The first day from which it can change. */
        public LocalDate nextPayDay() {
            return nextPayDay;
        }
    }

    /** More would be taken back than is left over. */
    public static final class NotSurplus extends OversightRefusal {

        private final Money surplus;

        public NotSurplus(Money surplus) {
            this.surplus = surplus;
        }

        public Money surplus() {
            return surplus;
        }
    }

    /** The person was not told that money would be taken back. */
    public static final class NoticeNotServed extends OversightRefusal {}

    /** The person can still answer, and did not say that nobody need wait. */
    public static final class StillTimeToAnswer extends OversightRefusal {

        private final LocalDate answerBy;

        public StillTimeToAnswer(LocalDate answerBy) {
            this.answerBy = answerBy;
        }

        public LocalDate answerBy() {
            return answerBy;
        }
    }

    /** The person does not agree, and was not answered. */
    public static final class ContestWaiting extends OversightRefusal {}

    /** The person has not said that they do not agree. */
    public static final class NotContested extends OversightRefusal {}

    /** The schedule has ended, or was never agreed. */
    public static final class NotRunning extends OversightRefusal {}

    /** The key came before with another content. */
    public static final class FormUsedForSomethingElse extends OversightRefusal {}
}
