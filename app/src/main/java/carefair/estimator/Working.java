package carefair.estimator;

import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of paper on which one estimate is worked out: its lines, what they used, and what the person must know. */
final class Working {

    private final Rates rates;
    private final List<Line> lines = new ArrayList<>(16);
    private final List<RateRow> used = new ArrayList<>(16);
    private final List<Warning> warnings = new ArrayList<>(4);

    Working(Rates rates) {
        this.rates = rates;
    }

    /** @throws EstimateRefusal.MissingRate if there is no such row */
    RateRow need(String name) {
        var row = rates.get(name);
        if (row == null) {
            throw new EstimateRefusal.MissingRate(name, rates.day());
        }
        return row;
    }

    @Nullable
    RateRow find(String name) {
        return rates.get(name);
    }

    LocalDate day() {
        return rates.day();
    }

    /** Another estimate by the same rates, on a sheet of its own. */
    Estimate again(Circumstances other) {
        return Estimator.estimate(other, rates);
    }

    void line(Rule rule, Effect effect, Money amount, RateRow... rows) {
        line(rule.label(), rule, effect, amount, List.of(), rows);
    }

    void line(String label, Rule rule, Effect effect, Money amount, RateRow... rows) {
        line(label, rule, effect, amount, List.of(), rows);
    }

    void line(String label, Rule rule, Effect effect, Money amount, List<Object> facts, RateRow... rows) {
        add(new Line(label, null, amount, effect, rule, facts, List.of(rows)));
    }

    void named(Named own, Rule rule, Effect effect) {
        add(new Line(rule.label(), own.label(), own.amount(), effect, rule, List.of(), List.of()));
    }

    void warn(String name, Object... facts) {
        warnings.add(Warning.of(name, facts));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<RateRow> used() {
        return List.copyOf(used);
    }

    List<Warning> warnings() {
        var unconfirmed = 0;
        for (var row : used) {
            unconfirmed += row.isConfirmed() ? 0 : 1;
        }
        if (unconfirmed > 0) {
            warn("unconfirmed", unconfirmed);
        }
        return List.copyOf(warnings);
    }

    private void add(Line line) {
        lines.add(line);
        for (var row : line.rates()) {
            if (!used.contains(row)) {
                used.add(row);
            }
        }
    }
}
