package carefair.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the whole number of a rate counts, and how files and pages write it. */
public enum RateUnit {
    /** Pence a week. */
    WEEK(2),
    /** Pence a month. */
    MONTH(2),
    /** Pence an hour. */
    HOUR(2),
    /** Pence, once. */
    POUNDS(2),
    /** Hundredths of a percent: 1000 is 10%. */
    PERCENT(2),
    /** A number of things, such as weeks. */
    NUMBER(0),
    /** 1 for yes, 0 for no. */
    YES_NO(0);

    private static final Pattern NUMBER_SHAPE = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,2}))?");

    private final int decimals;

    RateUnit(int decimals) {
        this.decimals = decimals;
    }

    /**
     * The whole number that a text such as {@code 241.45}, {@code 12} or {@code yes} stands for in this unit.
     *
     * @throws IllegalArgumentException if the text is not a value of this unit
     */
    public long read(String text) {
        if (this == YES_NO) {
            return switch (text) {
                case "yes", "true" -> 1;
                case "no", "false" -> 0;
                default -> throw new IllegalArgumentException("neither yes nor no: " + text);
            };
        }
        var match = NUMBER_SHAPE.matcher(text);
        if (!match.matches() || decimals == 0 && match.group(2) != null) {
            throw new IllegalArgumentException("not a number of at most " + decimals + " decimals, 0 or more: " + text);
        }
        var whole = Long.parseLong(match.group(1));
        var part = match.group(2) == null ? "" : match.group(2);
        return decimals == 0 ? whole : whole * 100 + Long.parseLong((part + "00").substring(0, 2));
    }

    /** The value as files write it: {@code 241.45}, {@code 12}, {@code yes}. */
    public String write(long value) {
        if (this == YES_NO) {
            return value == 0 ? "no" : "yes";
        }
        return decimals == 0 ? Long.toString(value) : value / 100 + "." + String.format(Locale.UK, "%02d", value % 100);
    }

    public boolean isMoney() {
        return this == WEEK || this == MONTH || this == HOUR || this == POUNDS;
    }

    /** Its word in a file, such as {@code week} or {@code yes-no}. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no unit has this word */
    public static RateUnit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of "
                        + Arrays.stream(values()).map(RateUnit::word).collect(Collectors.joining(", ")) + ": "
                        + word));
    }
}
