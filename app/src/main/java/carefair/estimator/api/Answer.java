package carefair.estimator.api;

import carefair.estimator.Estimate;
import carefair.estimator.Line;
import carefair.settings.RateRow;
import carefair.shared.Money;
import carefair.shared.TaxYear;
import carefair.ui.Texts;
import java.math.BigDecimal;
import java.util.List;

/** An estimate as others read it: pounds with two decimals. */
record Answer(
        String result,
        BigDecimal weeklyCharge,
        BigDecimal councilPays,
        BigDecimal careCost,
        BigDecimal leftEachWeek,
        BigDecimal countedIncome,
        BigDecimal tariffIncome,
        BigDecimal countedCapital,
        List<LineOfIt> lines,
        List<RateUsed> ratesUsed,
        List<String> unconfirmed,
        List<String> warnings) {

    record LineOfIt(String label, BigDecimal amount, String effect, String rule, String source) {}

    /** {@code value} is pounds for money, 10.00 for ten percent, and 1 or 0 for a choice. */
    record RateUsed(String name, String taxYear, BigDecimal value, String status, String source) {}

    static Answer of(Estimate estimate, TaxYear year, Texts texts) {
        return new Answer(
                Part.word(estimate.result()),
                pounds(estimate.weeklyCharge()),
                pounds(estimate.councilPays()),
                pounds(estimate.careCost()),
                pounds(estimate.leftEachWeek()),
                pounds(estimate.countedIncome()),
                pounds(estimate.tariffIncome()),
                pounds(estimate.countedCapital()),
                estimate.lines().stream().map(line -> line(line, texts)).toList(),
                estimate.ratesUsed().stream().map(row -> rate(row, year)).toList(),
                estimate.unconfirmed().stream().map(RateRow::name).toList(),
                estimate.warnings().stream()
                        .map(warning -> texts.say(warning.key(), warning.facts().toArray()))
                        .toList());
    }

    private static LineOfIt line(Line line, Texts texts) {
        var own = line.ownLabel();
        return new LineOfIt(
                own == null ? texts.say(line.label()) : own,
                pounds(line.amount()),
                Part.word(line.effect()),
                texts.say(line.rule().words(), line.facts().toArray()),
                texts.say(line.rule().source()));
    }

    private static RateUsed rate(RateRow row, TaxYear year) {
        return new RateUsed(
                row.name(),
                year.toString(),
                new BigDecimal(written(row)),
                row.isConfirmed() ? "confirmed" : "unconfirmed",
                row.source());
    }

    private static String written(RateRow row) {
        return switch (row.unit()) {
            case YES_NO, NUMBER -> Long.toString(row.value());
            default -> row.unit().write(row.value());
        };
    }

    /** Exact: whole pence, with the point before the last two digits. */
    private static BigDecimal pounds(Money amount) {
        return BigDecimal.valueOf(amount.pence(), 2);
    }
}
