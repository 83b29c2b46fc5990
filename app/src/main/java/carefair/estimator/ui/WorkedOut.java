package carefair.estimator.ui;

import carefair.estimator.Effect;
import carefair.estimator.Estimate;
import carefair.estimator.Line;
import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.RateRow;
import carefair.shared.Money;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How an estimate was worked out, line by line, each with its rule and the law it comes from; and the rates that were used. */
record WorkedOut(Texts texts, Map<String, Object> facts) {

    private static final String HERE = "estimator.page.result.";

    /** @param which of two estimates between which the charge lies: {@code only}, {@code least} or {@code most} */
    Part part(String which, Estimate estimate) {
        var groups = new ArrayList<Group>();
        var capital = lines(estimate, WorkedOut::isCapital, Pounds::whole);
        if (!capital.isEmpty()) {
            groups.add(new Group(say("group.capital"), capital));
        }
        var counted = lines(estimate, line -> !isCapital(line) && line.effect() == Effect.ADDS, Money::toString);
        if (!estimate.overUpperLimit() && estimate.careCost().isPositive() && !isFree(estimate)) {
            counted.add(sum("counted", estimate.countedIncome().plus(estimate.tariffIncome())));
        }
        add(groups, "group.counted", counted);
        add(
                groups,
                "group.ignored",
                lines(
                        estimate,
                        line -> !isCapital(line) && line.effect() == Effect.IGNORED,
                        amount -> amount.isZero() ? "" : amount.toString()));
        var kept = lines(estimate, line -> line.effect() == Effect.TAKES_OFF, WorkedOut::minus);
        if (!kept.isEmpty()) {
            kept.add(sum("could-pay", couldPay(estimate)));
        }
        add(groups, "group.kept", kept);
        add(
                groups,
                "group.decides",
                lines(
                        estimate,
                        line -> !isCapital(line) && line.effect() == Effect.LIMITS,
                        amount -> amount.isZero() ? "" : amount.toString()));
        if (estimate.careCost().isPositive() || !isFree(estimate)) {
            groups.add(new Group(say("group.cost"), paid(estimate)));
        }
        return new Part(
                "worked-out-" + which,
                say("worked-out." + which),
                "you".equals(facts.get("you")) ? List.of() : List.of(say("worked-out.you")),
                new Table(say("worked-out.caption." + which), List.of(say("line"), say("amount")), groups));
    }

    /** Every rate that was used, with its source, those first that nobody has confirmed. */
    Part rates(Estimate estimate) {
        var rows = estimate.ratesUsed().stream()
                .sorted(java.util.Comparator.comparing(RateRow::isConfirmed))
                .map(row -> new Row(
                        row.inWords(),
                        List.of(row.source(), say(row.isConfirmed() ? "rate.confirmed" : "rate.unconfirmed")),
                        List.of(value(row)),
                        false))
                .toList();
        return new Part(
                "rates",
                say("rates"),
                List.of(say("rates.text")),
                new Table(say("rates.caption"), List.of(say("rate"), say("value")), List.of(new Group("", rows))));
    }

    private String value(RateRow row) {
        var said = row.unit().isMoney() ? row.money().toString() : row.unit().write(row.value());
        return texts.say(HERE + "unit." + row.unit().name(), said);
    }

    private List<Row> paid(Estimate estimate) {
        var rows = new ArrayList<Row>();
        rows.add(row("cost", estimate.careCost().toString()));
        if (estimate.nhsPays().isPositive() && estimate.councilPays().isZero() && isFree(estimate)) {
            rows.add(row("nhs-pays", minus(estimate.nhsPays())));
        }
        if (estimate.councilPays().isPositive()) {
            rows.add(row("council-pays", minus(estimate.councilPays())));
        }
        if (estimate.topUp().isPositive()) {
            rows.add(row("someone-pays", minus(estimate.topUp())));
        }
        rows.add(sum("you-pay", estimate.weeklyCharge()));
        return rows;
    }

    private List<Row> lines(
            Estimate estimate, Predicate<Line> which, java.util.function.Function<Money, String> amount) {
        var rows = new ArrayList<Row>();
        estimate.lines().stream()
                .filter(which)
                .map(line -> new Row(
                        line.ownLabel() == null ? texts.say(line.label()) : line.ownLabel(),
                        List.of(
                                texts.say(line.rule().words(), line.facts().toArray()),
                                texts.say(line.rule().source())),
                        List.of(amount.apply(line.amount())),
                        false))
                .forEach(rows::add);
        return rows;
    }

    private void add(List<Group> groups, String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(say(key), rows));
        }
    }

    private Row row(String key, String value) {
        return new Row(say(key), List.of(), List.of(value), false);
    }

    private Row sum(String key, Money sum) {
        return new Row(say(key), List.of(), List.of(sum.toString()), true);
    }

    private String say(String key) {
        return texts.say(HERE + key, facts);
    }

    private static Money couldPay(Estimate estimate) {
        var rest = estimate.countedIncome().plus(estimate.tariffIncome()).minus(estimate.kept());
        return rest.isNegative() ? Money.ZERO : rest;
    }

    private static boolean isFree(Estimate estimate) {
        return estimate.lines().stream().anyMatch(line -> line.rule().name().startsWith("FREE_"));
    }

    private static boolean isCapital(Line line) {
        var rule = line.rule().name();
        return rule.startsWith("CAPITAL_") || rule.startsWith("HOME_");
    }

    private static String minus(Money amount) {
        return amount.isZero() ? amount.toString() : amount.negated().toString();
    }
}
