package carefair.purchasing;

import carefair.shared.Money;
import java.time.LocalDate;

/** An order's expected "no". The transaction in progress is rolled back, so nothing has moved. */
public abstract sealed class OrderRefusal extends RuntimeException {

    /** The price of one unit is not the one that was seen. */
    public static final class PriceChanged extends OrderRefusal {
        private final Money newPrice;

        public PriceChanged(Money newPrice) {
            this.newPrice = newPrice;
        }

        public Money newPrice() {
            return newPrice;
        }
    }

    /** The offer or its listing was withdrawn. */
    public static final class NoLongerOffered extends OrderRefusal {}

    /** More units on one date than the offer has. */
    public static final class TooMany extends OrderRefusal {
        private final int most;

        public TooMany(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** A chosen date has gone by since it was chosen. */
    public static final class DatePassed extends OrderRefusal {
        private final LocalDate day;

        public DatePassed(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** The offer has dates of its own, and this is none of them, or was called off. */
    public static final class NotADate extends OrderRefusal {
        private final LocalDate day;

        public NotADate(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** Fewer places are left on that day than were wanted, or it has begun. */
    public static final class NoPlaceLeft extends OrderRefusal {
        private final LocalDate day;

        public NoPlaceLeft(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** Nobody need wait: there is a place left on that day. */
    public static final class PlaceLeft extends OrderRefusal {
        private final LocalDate day;

        public PlaceLeft(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** Nobody need wait for what they have: the account has a place on that day. */
    public static final class HasPlace extends OrderRefusal {
        private final LocalDate day;

        public HasPlace(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** A date cannot be called off, or have fewer places, than are taken. */
    public static final class PlacesTaken extends OrderRefusal {
        private final int taken;

        public PlacesTaken(int taken) {
            this.taken = taken;
        }

        public int taken() {
            return taken;
        }
    }

    /** Some of the weeks that were chosen are the same days. */
    public static final class WeeksOverlap extends OrderRefusal {
        private final LocalDate last;
        private final LocalDate next;

        public WeeksOverlap(LocalDate last, LocalDate next) {
            this.last = last;
            this.next = next;
        }

        /** Up to when what was chosen first goes. */
        public LocalDate last() {
            return last;
        }

        /** When what was chosen next begins. */
        public LocalDate next() {
            return next;
        }
    }

    /** A chosen date lies farther ahead than can be ordered. */
    public static final class TooFarAhead extends OrderRefusal {
        private final LocalDate last;

        public TooFarAhead(LocalDate last) {
            this.last = last;
        }

        public LocalDate last() {
            return last;
        }
    }

    /** Support cannot have been given before the day it starts. */
    public static final class NotYetStarted extends OrderRefusal {
        private final LocalDate firstDay;

        public NotYetStarted(LocalDate firstDay) {
            this.firstDay = firstDay;
        }

        public LocalDate firstDay() {
            return firstDay;
        }
    }

    /** Some of the agreed days are still to come. */
    public static final class NotYetFinished extends OrderRefusal {
        private final LocalDate lastDay;

        public NotYetFinished(LocalDate lastDay) {
            this.lastDay = lastDay;
        }

        public LocalDate lastDay() {
            return lastDay;
        }
    }

    /** The first day has begun, so that it is too late to cancel; the support can be questioned. */
    public static final class AlreadyStarted extends OrderRefusal {
        private final LocalDate firstDay;

        public AlreadyStarted(LocalDate firstDay) {
            this.firstDay = firstDay;
        }

        public LocalDate firstDay() {
            return firstDay;
        }
    }

    /** Cancelling costs something else by now than the page said. */
    public static final class CostChanged extends OrderRefusal {
        private final Money cost;

        public CostChanged(Money cost) {
            this.cost = cost;
        }

        public Money cost() {
            return cost;
        }
    }

    /** The order has moved on, or it is somebody else's turn. */
    public static final class WrongStage extends OrderRefusal {
        private final Stage stage;
        private final Turn turn;

        public WrongStage(Stage stage, Turn turn) {
            this.stage = stage;
            this.turn = turn;
        }

        public Stage stage() {
            return stage;
        }

        public Turn turn() {
            return turn;
        }
    }

    /** More than the order's price, or not an amount that can be offered. */
    public static final class TooMuch extends OrderRefusal {
        private final Money most;

        public TooMuch(Money most) {
            this.most = most;
        }

        public Money most() {
            return most;
        }
    }

    /** The same form was sent before with other answers, and that order stands. */
    public static final class OrderedAlready extends OrderRefusal {
        private final OrderId order;

        public OrderedAlready(OrderId order) {
            this.order = order;
        }

        public OrderId order() {
            return order;
        }
    }

    /** The database did not answer. Sending the same form again finds out or finishes, and never orders twice. */
    public static final class NotReached extends OrderRefusal {
        public NotReached(Throwable cause) {
            initCause(cause);
        }
    }
}
