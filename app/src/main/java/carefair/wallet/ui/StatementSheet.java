package carefair.wallet.ui;

import carefair.ui.Said;
import carefair.wallet.SetAside;
import carefair.wallet.Statement;
import carefair.wallet.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement ready to be set out on a page: every word and sum as it is read. */
record StatementSheet(
        String fund,
        String heading,
        String period,
        String opening,
        String closing,
        String cameIn,
        String spent,
        String setAside,
        List<Day> days,
        List<Held> held) {

    record Day(String name, List<Line> lines) {}

    /** @param order the address of its order; null when money came in */
    record Line(String what, @Nullable String order, List<String> notes, String amount, boolean in, String after) {}

    record Held(String what, String order, String amount) {}

    static StatementSheet of(Statement statement, StatementWords words, StatementWords.Whose whose) {
        var fund = words.fund(statement.fund(), whose);
        var facts = Map.of("from", statement.from(), "to", statement.to());
        return new StatementSheet(
                fund,
                whose.own()
                        ? words.say("wallet.statement.heading.own." + statement.fund())
                        : words.say("wallet.statement.heading." + statement.fund(), whose.name()),
                statement.from().equals(statement.to())
                        ? Said.date(statement.from())
                        : words.say("wallet.statement.period", facts),
                statement.opening().toString(),
                statement.closing().toString(),
                statement.cameIn().toString(),
                statement.spent().toString(),
                statement.setAsideTogether().toString(),
                days(statement.lines(), words, whose),
                statement.setAside().stream().map(held -> held(held, words)).toList());
    }

    private static List<Day> days(List<StatementLine> lines, StatementWords words, StatementWords.Whose whose) {
        var days = new ArrayList<Day>();
        var day = LocalDate.MIN;
        for (var line : lines) {
            if (!line.day().equals(day)) {
                day = line.day();
                days.add(new Day(StatementWords.day(line), new ArrayList<>()));
            }
            days.getLast().lines().add(line(line, words, whose));
        }
        return days;
    }

    private static Line line(StatementLine line, StatementWords words, StatementWords.Whose whose) {
        var notes = new ArrayList<String>();
        words.why(line).ifPresent(notes::add);
        words.period(line).ifPresent(notes::add);
        notes.add(words.by(line, whose));
        return new Line(
                words.what(line, whose),
                line.order() == null ? null : "/app/orders/" + line.order(),
                notes,
                StatementWords.signed(line.amount()),
                line.amount().isPositive(),
                line.after().toString());
    }

    private static Held held(SetAside held, StatementWords words) {
        return new Held(
                words.say("wallet.statement.held", Map.of("payee", held.payeeName(), "since", held.since())),
                "/app/orders/" + held.order(),
                held.amount().toString());
    }
}
