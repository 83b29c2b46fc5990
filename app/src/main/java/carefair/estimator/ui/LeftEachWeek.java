package carefair.estimator.ui;

import carefair.estimator.Circumstances;
import carefair.estimator.Claim;
import carefair.estimator.HouseholdSum;
import carefair.estimator.Income;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
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

/** One sum: what comes in, what the care and the home cost, what benefits might add, and what is left each week. */
record LeftEachWeek(Texts texts, Map<String, Object> voice) {

    private static final String HERE = "estimator.page.result.left.";

    /** @param support what they choose to buy besides, a week */
    Part part(Answers answers, Circumstances circumstances, Money support, Rates rates) {
        var sum = HouseholdSum.of(circumstances, claims(answers, circumstances, rates), support, rates);
        var comesIn =
                Money.sum(circumstances.income().stream().map(Income::amount).toList());
        var rows = new ArrayList<Row>();
        rows.add(row("comes-in", comesIn));
        rows.add(row("charge", sum.now().weeklyCharge().negated()));
        if (circumstances.housingCosts().isPositive()) {
            rows.add(row("housing", circumstances.housingCosts().negated()));
        }
        if (support.isPositive()) {
            rows.add(row("support", support.negated()));
        }
        rows.add(new Row(say("left"), List.of(), List.of(sum.leftNow().toString()), true));
        var groups = new ArrayList<>(List.of(new Group(say("now"), rows)));
        if (!sum.claims().isEmpty()) {
            groups.add(new Group(say("claimed"), claimed(sum)));
        }
        var words = new ArrayList<String>();
        words.add(say("text"));
        if (sum.leftNow().isNegative()) {
            words.add(say("short"));
        }
        return new Part(
                "left", say("heading"), words, new Table(say("caption"), List.of(say("what"), say("amount")), groups));
    }

    static List<Claim> claims(Answers answers, Circumstances circumstances, Rates rates) {
        return Claim.of(circumstances, answers.is(Question.CARER, "yes"), rates);
    }

    private List<Row> claimed(HouseholdSum sum) {
        var rows = new ArrayList<Row>();
        for (var claim : sum.claims()) {
            rows.add(new Row(
                    texts.say(claim.benefit()),
                    List.of(texts.say("estimator.claim." + claim.benefit())),
                    List.of(between(claim.least(), claim.most())),
                    false));
        }
        rows.add(new Row(
                say("charge-then"),
                List.of(),
                List.of(between(sum.atLeast().weeklyCharge(), sum.atMost().weeklyCharge())),
                false));
        rows.add(new Row(say("left-then"), List.of(), List.of(between(sum.leftAtLeast(), sum.leftAtMost())), true));
        return rows;
    }

    private String between(Money one, Money other) {
        if (one.equals(other)) {
            return one.toString();
        }
        var least = one.min(other);
        return texts.say(HERE + "between", least, least.equals(one) ? other : one);
    }

    private Row row(String key, Money amount) {
        return new Row(say(key), List.of(), List.of(amount.toString()), false);
    }

    private String say(String key) {
        return texts.say(HERE + key, voice);
    }
}
