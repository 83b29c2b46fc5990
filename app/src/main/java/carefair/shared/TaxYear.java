package carefair.shared;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A tax year: 6 April to the 5 April after it. Rates of benefits and of charging hold for one.
 *
 * @param starts the calendar year in which it begins: 2026 for 2026-27
 */
public record TaxYear(int starts) implements Comparable<TaxYear> {

    private static final Pattern SHAPE = Pattern.compile("(20[0-9]{2})-([0-9]{2})");

    public static TaxYear of(LocalDate day) {
        return day.isBefore(LocalDate.of(day.getYear(), 4, 6))
                ? new TaxYear(day.getYear() - 1)
                : new TaxYear(day.getYear());
    }

    /** @throws IllegalArgumentException unless {@code text} is like {@code 2026-27} */
    public static TaxYear parse(String text) {
        var match = SHAPE.matcher(text);
        if (match.matches()) {
            var year = new TaxYear(Integer.parseInt(match.group(1)));
            if (year.toString().equals(text)) {
                return year;
            }
        }
        throw new IllegalArgumentException("Not a tax year: " + text);
    }

    public LocalDate firstDay() {
        return LocalDate.of(starts, 4, 6);
    }

    public LocalDate lastDay() {
        return LocalDate.of(starts + 1, 4, 5);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The day whose rates speak for the year: today, while the year runs, else its first day. */
    public LocalDate dayFor(LocalDate today) {
        return contains(today) ? today : firstDay();
    }

    @Override
    public int compareTo(TaxYear other) {
        return Integer.compare(starts, other.starts);
    }

    /** As people write it: {@code 2026-27}. */
    @Override
    public String toString() {
        return starts + "-" + String.format(java.util.Locale.UK, "%02d", (starts + 1) % 100);
    }
}
