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
     * @param nth which fund of its kind it is a line of, from 1
     * @param together the sum in all funds after this line, with what is set aside
     */
    public record Line(StatementLine line, int nth, Money together) {}

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

    public Money cameBack() {
        return Money.sum(funds.stream().map(Statement::cameBack).toList());
    }

    public Money takenBack() {
        return Money.sum(funds.stream().map(Statement::takenBack).toList());
    }

    public Money spent() {
        return Money.sum(funds.stream().map(Statement::spent).toList());
    }

    public Money wentOut() {
        return Money.sum(funds.stream().map(Statement::wentOut).toList());
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
        var waiting = new ArrayList<Waiting>();
        funds.forEach(fund -> waiting.add(new Waiting(fund.nth(), new ArrayDeque<>(fund.lines()))));
        var lines = new ArrayList<Line>();
        var together = opening();
        for (@Nullable Waiting next = first(waiting); next != null; next = first(waiting)) {
            var line = next.lines().remove();
            together = together.plus(line.amount());
            lines.add(new Line(line, next.nth(), together));
        }
        return lines;
    }

    /** The lines of one fund that were not taken yet. */
    private record Waiting(int nth, Queue<StatementLine> lines) {
        StatementLine next() {
            return lines.element();
        }
    }

    private static @Nullable Waiting first(List<Waiting> waiting) {
        @Nullable Waiting first = null;
        for (var fund : waiting) {
            if (!fund.lines().isEmpty()
                    && (first == null || fund.next().at().isBefore(first.next().at()))) {
                first = fund;
            }
        }
        return first;
    }
}
