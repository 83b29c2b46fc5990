package carefair.ui;

import carefair.shared.Money;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what people type, generously: spaces, commas, signs and case do not matter where the meaning is plain. */
final class Reading {

    private static final Pattern WHOLE = Pattern.compile("[-−]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-−]?[0-9]*\\.[0-9]+");
    private static final Pattern POUNDS = Pattern.compile("([-−]?)([0-9]+)(?:\\.([0-9]*))?");

    private Reading() {}

    static Read<String> text(String typed, int max) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Read.nothing();
        }
        return text.codePointCount(0, text.length()) > max
                ? Read.wrong(Problem.TOO_LONG, Map.of("max", max))
                : Read.of(text);
    }

    static Read<Integer> number(String typed, int min, int max) {
        var digits = typed.replaceAll("[\\s,\\u00a0]", "");
        if (digits.isEmpty()) {
            return Read.nothing();
        }
        if (DECIMAL.matcher(digits).matches()) {
            return Read.wrong(Problem.NOT_A_WHOLE_NUMBER, Map.of("example", Math.max(min, 2)));
        }
        if (!WHOLE.matcher(digits).matches()) {
            return Read.wrong(Problem.NOT_A_NUMBER, Map.of("example", Math.max(min, 2)));
        }
        var number = new BigInteger(digits.replace('−', '-'));
        if (number.compareTo(BigInteger.valueOf(min)) < 0) {
            return Read.wrong(Problem.TOO_LOW, Map.of("min", min));
        }
        if (number.compareTo(BigInteger.valueOf(max)) > 0) {
            return Read.wrong(Problem.TOO_HIGH, Map.of("max", max));
        }
        return Read.of(number.intValueExact());
    }

    static Read<Money> money(String typed, Money min, Money max) {
        var digits = typed.replaceAll("[\\s,£\\u00a0]", "");
        if (digits.isEmpty()) {
            return Read.nothing();
        }
        var parts = POUNDS.matcher(digits);
        if (!parts.matches()) {
            return Read.wrong(Problem.NOT_MONEY);
        }
        var pence = parts.group(3) == null ? "" : parts.group(3);
        if (pence.length() == 1 || pence.length() > 2) {
            return Read.wrong(Problem.NEEDS_PENCE);
        }
        var all = new BigInteger(parts.group(2) + (pence.isEmpty() ? "00" : pence));
        var signed = parts.group(1).isEmpty() ? all : all.negate();
        if (signed.compareTo(BigInteger.valueOf(min.pence())) < 0) {
            return Read.wrong(Problem.TOO_LITTLE, Map.of("min", min));
        }
        if (signed.compareTo(BigInteger.valueOf(max.pence())) > 0) {
            return Read.wrong(Problem.TOO_MUCH, Map.of("max", max));
        }
        return Read.of(Money.ofPence(signed.longValueExact()));
    }

    /** Month names in full or shortened to three letters or more are months. */
    static Read<LocalDate> date(String day, String month, String year) {
        var d = day.strip();
        var m = month.strip();
        var y = year.strip();
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return Read.nothing();
        }
        if (d.isEmpty()) {
            return Read.wrongAt("day", Problem.DATE_WITHOUT_DAY);
        }
        if (m.isEmpty()) {
            return Read.wrongAt("month", Problem.DATE_WITHOUT_MONTH);
        }
        if (y.isEmpty()) {
            return Read.wrongAt("year", Problem.DATE_WITHOUT_YEAR);
        }
        var monthNumber = month(m);
        if (!d.matches("[0-9]{1,2}") || monthNumber.isEmpty() || !y.matches("[0-9]{4}")) {
            return Read.wrong(Problem.NOT_A_DATE);
        }
        try {
            return Read.of(LocalDate.of(Integer.parseInt(y), monthNumber.getAsInt(), Integer.parseInt(d)));
        } catch (DateTimeException e) {
            return Read.wrong(Problem.NOT_A_DATE);
        }
    }

    private static OptionalInt month(String typed) {
        if (typed.matches("[0-9]{1,2}")) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        var start = typed.toLowerCase(Locale.UK).replaceAll("\\.$", "");
        return start.length() < 3
                ? OptionalInt.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(start.equals("sept") ? "sep" : start))
                        .mapToInt(Month::getValue)
                        .findFirst();
    }
}
