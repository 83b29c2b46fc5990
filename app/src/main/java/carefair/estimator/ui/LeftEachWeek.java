package carefair.estimator.ui;

import carefair.estimator.Claim;
import carefair.estimator.Estimate;
import carefair.estimator.HouseholdSum;
import carefair.estimator.Income;
import carefair.estimator.answers.Question;
import carefair.estimator.answers.Span;
import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.Rates;
import carefair.shared.Money;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One sum: what comes in, what the care and the home cost, what benefits might add, and what is left each week. */
record LeftEachWeek(Texts texts, Map<String, Object> voice) {

    private static final String HERE = "estimator.page.result.left.";

    /**
     * From the least to the most wherever an answer that is not known makes them differ.
     *
     * @param support what they choose to buy besides, a week
     */
    Part part(Span span, Money support, Rates rates) {
        var ends = List.of(span.lowest(), span.highest());
        var sums = ends.stream()
                .map(end -> HouseholdSum.of(end.circumstances(), claims(end, rates), support, rates))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(row("comes-in", between(ends.stream().map(LeftEachWeek::comesIn))));
        rows.add(row("charge", takenOff(sums.stream().map(sum -> sum.now().weeklyCharge()))));
        if (ends.stream().anyMatch(end -> end.circumstances().housingCosts().isPositive())) {
            rows.add(row(
                    "housing",
                    takenOff(ends.stream().map(end -> end.circumstances().housingCosts()))));
        }
        if (support.isPositive()) {
            rows.add(row("support", takenOff(Stream.of(support))));
        }
        rows.add(new Row(say("left"), List.of(), List.of(between(sums.stream().map(HouseholdSum::leftNow))), true));
        var groups = new ArrayList<>(List.of(new Group(say("now"), rows)));
        if (sums.stream().anyMatch(sum -> !sum.claims().isEmpty())) {
            groups.add(new Group(say("claimed"), claimed(sums)));
        }
        return new Part(
                "left",
                say("heading"),
                words(span, sums),
                new Table(say("caption"), List.of(say("what"), say("amount")), groups));
    }

    private List<String> words(Span span, List<HouseholdSum> sums) {
        var words = new ArrayList<String>();
        words.add(say("text"));
        if (span.isRange()) {
            words.add(say("range"));
        }
        if (sums.stream().allMatch(sum -> sum.leftNow().isNegative())) {
            words.add(say("short"));
        } else if (sums.stream().anyMatch(sum -> sum.leftNow().isNegative())) {
            words.add(say("may-be-short"));
        }
        return words;
    }

    private static Money comesIn(Span.Outcome end) {
        return Money.sum(
                end.circumstances().income().stream().map(Income::amount).toList());
    }

    private static List<Claim> claims(Span.Outcome end, Rates rates) {
        return Claim.of(end.circumstances(), end.answers().is(Question.CARER, "yes"), rates);
    }

    private List<Row> claimed(List<HouseholdSum> sums) {
        var rows = new ArrayList<Row>();
        for (var benefit : Claim.Benefit.values()) {
            var claims = sums.stream()
                    .flatMap(sum -> sum.claims().stream())
                    .filter(claim -> claim.benefit() == benefit)
                    .toList();
            if (!claims.isEmpty()) {
                // Where it may be claimed at one end alone, it may be nothing.
                var atOneEnd = claims.size() < sums.size() ? Stream.of(Money.ZERO) : Stream.<Money>empty();
                rows.add(new Row(
                        texts.say(benefit),
                        List.of(texts.say("estimator.claim." + benefit)),
                        List.of(between(Stream.concat(
                                atOneEnd, claims.stream().flatMap(claim -> Stream.of(claim.least(), claim.most()))))),
                        false));
            }
        }
        rows.add(row(
                "charge-then",
                between(sums.stream()
                        .flatMap(sum -> Stream.of(sum.atLeast(), sum.atMost()))
                        .map(Estimate::weeklyCharge))));
        rows.add(new Row(
                say("left-then"),
                List.of(),
                List.of(between(sums.stream().flatMap(sum -> Stream.of(sum.leftAtLeast(), sum.leftAtMost())))),
                true));
        return rows;
    }

    private String between(Stream<Money> sums) {
        var sorted = sums.sorted().distinct().toList();
        return between(sorted.getFirst(), sorted.getLast());
    }

    private String takenOff(Stream<Money> sums) {
        var sorted = sums.sorted().distinct().toList();
        return between(sorted.getFirst().negated(), sorted.getLast().negated());
    }

    private String between(Money one, Money other) {
        return one.equals(other) ? one.toString() : texts.say(HERE + "between", one, other);
    }

    private Row row(String key, String amount) {
        return new Row(say(key), List.of(), List.of(amount), false);
    }

    private String say(String key) {
        return texts.say(HERE + key, voice);
    }
}
