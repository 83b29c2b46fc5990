package carefair.wallet.ui;

import carefair.ui.Texts;
import carefair.ui.TypedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days a statement is for, as an address or a form asks for them. Days that cannot be right are told, and the usual ones shown: from
 * the first of the month before this one until today.
 *
 * @param from what stands in the inputs of the first day
 * @param to what stands in the inputs of the last day
 */
record StatementPeriod(LocalDate first, LocalDate last, TypedDate from, TypedDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** One thing that is wrong, and the input it leads to. */
    record Wrong(String field, String message) {}

    static StatementPeriod asked(Map<String, String> asked, LocalDate today, Texts texts) {
        var from = read("from", asked, today.withDayOfMonth(1).minusMonths(1), texts);
        var to = read("to", asked, today, texts);
        var first = from.date();
        var last = to.date();
        if (first != null && last != null && last.isBefore(first)) {
            to = to.notBefore(texts, "wallet.period.to", first);
        }
        return from.message() == null && to.message() == null && first != null && last != null
                ? new StatementPeriod(first, last, from, to)
                : new StatementPeriod(today.withDayOfMonth(1).minusMonths(1), today, from, to);
    }

    List<Wrong> wrongs() {
        return Stream.of(wrong("from", from), wrong("to", to))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Wrong> wrong(String name, TypedDate typed) {
        var message = typed.message();
        return message == null ? Optional.empty() : Optional.of(new Wrong(name + "-" + typed.part(), message));
    }

    private static TypedDate read(String name, Map<String, String> asked, LocalDate usual, Texts texts) {
        var key = "wallet.period." + name;
        if (Stream.of("-day", "-month", "-year").anyMatch(part -> asked.containsKey(name + part))) {
            return within(
                    texts,
                    key,
                    TypedDate.read(
                            texts,
                            key,
                            asked.getOrDefault(name + "-day", ""),
                            asked.getOrDefault(name + "-month", ""),
                            asked.getOrDefault(name + "-year", "")));
        }
        var written = asked.get(name);
        return written == null ? TypedDate.of(usual) : within(texts, key, written(texts, key, written));
    }

    /** A day as an address has it: {@code 2026-11-23}. */
    private static TypedDate written(Texts texts, String key, String written) {
        try {
            return TypedDate.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return TypedDate.notReal(texts, key, written, "", "");
        }
    }

    private static TypedDate within(Texts texts, String key, TypedDate typed) {
        var date = typed.date();
        return date == null || !date.isBefore(EARLIEST) && !date.isAfter(LATEST)
                ? typed
                : TypedDate.notReal(texts, key, typed.day(), typed.month(), typed.year());
    }
}
