package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What happened in all funds of one person from one London day to another, both counted. Its sums are the sums of its funds, so the closing
 * sum is the opening sum of the day after here too.
 *
 * @param funds each fund's own statement for the same days
 */
public record StatementTogether(PersonId person, LocalDate from, LocalDate to, List<Statement> funds) {

    /**
     * One line of a fund, and what was in all funds together after it.
     *
     * @param together the sum in all funds after this line, with what is set aside
     */
    public record Line(StatementLine line, Money together) {}

    /** One fund's statement alone. */
    public static StatementTogether of(Statement fund) {
        return new StatementTogether(fund.person(), fund.from(), fund.to(), List.of(fund));
    }

    public Money opening() {
        return Money.sum(funds.stream().map(Statement::opening).toList());
    }

    public Money closing() {
        return Money.sum(funds.stream().map(Statement::closing).toList());
    }

    public Money cameIn() {
        return Money.sum(funds.stream().map(Statement::cameIn).toList());
    }

    public Money spent() {
        return Money.sum(funds.stream().map(Statement::spent).toList());
    }

    /** What is set aside in any fund at this moment, fund by fund. */
    public List<SetAside> setAside() {
        return funds.stream().flatMap(fund -> fund.setAside().stream()).toList();
    }

    /** What is set aside in all funds at this moment, together. */
    public Money setAsideTogether() {
        return Money.sum(setAside().stream().map(SetAside::amount).toList());
    }

    /** All lines by time. Those of one fund stay in its own sequence, whatever the clocks said. */
    public List<Line> lines() {
        var waiting = new ArrayList<Queue<StatementLine>>();
        funds.forEach(fund -> waiting.add(new ArrayDeque<>(fund.lines())));
        var lines = new ArrayList<Line>();
        var together = opening();
        for (@Nullable Queue<StatementLine> next = first(waiting); next != null; next = first(waiting)) {
            var line = next.remove();
            together = together.plus(line.amount());
            lines.add(new Line(line, together));
        }
        return lines;
    }

    private static @Nullable Queue<StatementLine> first(List<Queue<StatementLine>> waiting) {
        @Nullable Queue<StatementLine> first = null;
        for (var queue : waiting) {
            if (!queue.isEmpty()
                    && (first == null
                            || queue.element().at().isBefore(first.element().at()))) {
                first = queue;
            }
        }
        return first;
    }
}
