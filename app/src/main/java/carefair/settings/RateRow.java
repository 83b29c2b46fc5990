package carefair.settings;

import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One figure the estimator reckons with, for the days it holds.
 *
 * @param name what it is, such as {@code minimum-income-guarantee.single-pension-age}
 * @param council the folder it comes from: a council's, or {@link #ENGLAND} for what holds everywhere
 * @param value a whole number of what the unit counts: pence for money
 * @param from the first day it holds
 * @param to the last day it holds; null until something else is said
 * @param source where it was read, in words
 */
public record RateRow(
        String name,
        String council,
        long value,
        RateUnit unit,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        RateStatus status) {

    /** The folder of the rates that hold in all of England; it is no council. */
    public static final String ENGLAND = "england";

    private static final List<String> LETTERS = List.of("NHS", "PIP", "DLA");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    /** @throws IllegalArgumentException if the name has another shape, the value is negative, the dates are reversed or the source blank */
    public RateRow {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a rate: " + name);
        }
        if (value < 0 || unit == RateUnit.YES_NO && value > 1) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + ", before it starts on " + from);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(name + " does not say where it comes from");
        }
    }

    /** Its name as people read it: {@code minimum-income-guarantee.child} as {@code Minimum income guarantee: child}. */
    public String inWords() {
        var words = name.replace(".", ": ").replace('-', ' ');
        for (var letters : LETTERS) {
            words = words.replaceAll("\\b" + letters.toLowerCase(java.util.Locale.ROOT) + "\\b", letters);
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isConfirmed() {
        return status == RateStatus.CONFIRMED;
    }

    /** @throws IllegalStateException if this is not a sum of money */
    public Money money() {
        if (!unit.isMoney()) {
            throw new IllegalStateException(name + " is no money");
        }
        return Money.ofPence(value);
    }

    /** @throws IllegalStateException if this is not a choice */
    public boolean isYes() {
        if (unit != RateUnit.YES_NO) {
            throw new IllegalStateException(name + " is no choice");
        }
        return value == 1;
    }
}
