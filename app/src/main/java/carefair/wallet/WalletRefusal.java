package carefair.wallet;

import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.LocalDate;

/** A wallet's expected "no". The transaction in progress is rolled back, so nothing has moved. */
public abstract sealed class WalletRefusal extends RuntimeException {

    /** The person has no wallet yet. */
    public static final class NoWallet extends WalletRefusal {}

    /** Less is left than was asked for, in the funds that may pay for it. */
    public static final class NotEnoughMoney extends WalletRefusal {
        private final Money left;
        private final Money shortfall;

        public NotEnoughMoney(Money left, Money shortfall) {
            this.left = left;
            this.shortfall = shortfall;
        }

        public Money left() {
            return left;
        }

        public Money shortfall() {
            return shortfall;
        }
    }

    /** The support plan does not cover this kind of support; the council can be asked. */
    public static final class NotInPlan extends WalletRefusal {
        private final CategoryCode category;

        public NotInPlan(CategoryCode category) {
            this.category = category;
        }

        public CategoryCode category() {
            return category;
        }
    }

    /** The fund that is for this kind of support begins later. */
    public static final class FundNotBegun extends WalletRefusal {
        private final LocalDate from;

        public FundNotBegun(LocalDate from) {
            this.from = from;
        }

        /** The first day it pays for. */
        public LocalDate from() {
            return from;
        }
    }

    /** The fund that is for this kind of support ends before the last day of it. */
    public static final class FundEnds extends WalletRefusal {
        private final LocalDate until;

        public FundEnds(LocalDate until) {
            this.until = until;
        }

        /** The last day it pays for. */
        public LocalDate until() {
            return until;
        }
    }

    /** The key was used before for something else. */
    public static final class KeyUsedForSomethingElse extends WalletRefusal {}

    /** The hold has ended, or less is still held than was asked for. */
    public static final class HoldEnded extends WalletRefusal {}

    /** A wallet for this person is open already. */
    public static final class AlreadyOpen extends WalletRefusal {}

    /** A fund that would pay is frozen: its sums do not agree, and the council is looking into it. */
    public static sealed class Frozen extends WalletRefusal {}

    /** Money cannot be given back, taken back or moved by hand, because an account it would touch is frozen. */
    public static final class MovementFrozen extends Frozen {}

    /** One of the council's rules stands against it. */
    public abstract static sealed class ByRule extends WalletRefusal {
        private final transient SpendingRule rule;

        private ByRule(SpendingRule rule) {
            this.rule = rule;
        }

        public final String code() {
            return rule.code();
        }

        /** The rule in plain words. */
        public final String says() {
            return rule.says();
        }

        /** What can be done instead. */
        public final String next() {
            return rule.next();
        }

        /** What it rests on. */
        public final String basis() {
            return rule.basis();
        }
    }

    /** One of the council's rules does not let the wallet pay for this. */
    public static final class Blocked extends ByRule {
        public Blocked(SpendingRule rule) {
            super(rule);
        }
    }

    /** The council must be asked before the wallet pays for this. */
    public static final class AskFirst extends ByRule {
        public AskFirst(SpendingRule rule) {
            super(rule);
        }
    }

    /** A proposed fund was decided already, by somebody else or otherwise. */
    public static final class FundDecided extends WalletRefusal {}

    /** Whoever asked that a freeze be lifted cannot lift it too; and one is lifted only after somebody asked. */
    public static final class SecondPersonNeeded extends WalletRefusal {}

    /** More than is left of a payment to give back. */
    public static final class MoreThanWasPaid extends WalletRefusal {
        private final Money most;

        public MoreThanWasPaid(Money most) {
            this.most = most;
        }

        public Money most() {
            return most;
        }
    }

    /** A reversal, or a move, is not reversed: what was wrong with it is put right by a movement of its own. */
    public static final class CannotBeReversed extends WalletRefusal {}

    /** What came in was spent or set aside since, so that it cannot go back whole. */
    public static final class SpentSince extends WalletRefusal {
        private final Money left;

        public SpentSince(Money left) {
            this.left = left;
        }

        public Money left() {
            return left;
        }
    }

    /** Whoever proposed a correction cannot agree to it too. */
    public static final class AnotherOfficerMustAgree extends WalletRefusal {}

    /** A second officer agreed to this correction, or refused it, before. */
    public static final class DecidedAlready extends WalletRefusal {}
}
