package carefair.ui;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date typed into the three inputs of a plain page's form, read as {@link DateAnswer} reads one.
 *
 * @param date what it means; null if nothing was typed or it means nothing
 * @param message what is wrong with it, from the templates of {@link Problem}; null if nothing is
 * @param part which input is wrong: {@code day}, {@code month} or {@code year}
 */
public record TypedDate(
        String day,
        String month,
        String year,
        @Nullable LocalDate date,
        @Nullable String message,
        String part) {

    /**
     * @param key names the question: {@code <key>.thing} says what to enter, such as {@code the first day}, {@code <key>.name} the same
     *     at the start of a sentence
     */
    public static TypedDate read(Texts texts, String key, String day, String month, String year) {
        var read = Reading.date(day, month, year);
        var problem = read.value() == null && read.problem() == null ? Problem.MISSING : read.problem();
        return new TypedDate(
                day,
                month,
                year,
                read.value(),
                problem == null ? null : message(texts, key, problem, read.facts()),
                read.part().isEmpty() ? "day" : read.part());
    }

    /** What was typed, which is no date of this calendar or lies too far away to be meant. */
    public static TypedDate notReal(Texts texts, String key, String day, String month, String year) {
        return new TypedDate(day, month, year, null, message(texts, key, Problem.NOT_A_DATE, Map.of()), "day");
    }

    /** The inputs filled in with a date that is known. */
    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()),
                date,
                null,
                "day");
    }

    /** The same, but wrong because it lies before another date. */
    public TypedDate notBefore(Texts texts, String key, LocalDate first) {
        return date == null || !date.isBefore(first)
                ? this
                : new TypedDate(
                        day,
                        month,
                        year,
                        null,
                        message(texts, key, Problem.NOT_ON_OR_AFTER, Map.of("date", first)),
                        "day");
    }

    private static String message(Texts texts, String key, Problem problem, Map<String, ?> facts) {
        return problem.message(texts, texts.say(key + ".thing"), texts.say(key + ".name"), facts);
    }
}
