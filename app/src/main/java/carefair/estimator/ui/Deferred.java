package carefair.estimator.ui;

import carefair.estimator.Circumstances;
import carefair.estimator.DeferredPayment;
import carefair.estimator.DeferredPayment.Terms;
import carefair.estimator.Rule;
import carefair.estimator.answers.Span;
import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.Rates;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it would mean to pay for a care home later, from the value of the home. */
record Deferred(Texts texts, Map<String, Object> voice) {

    private static final String HERE = "estimator.page.result.deferred.";

    boolean mayHelp(Span.Outcome outcome) {
        return outcome.estimate().lines().stream().anyMatch(line -> line.rule() == Rule.HOME_COUNTS);
    }

    /** @throws carefair.estimator.EstimateRefusal if there can be none, or no rate of interest is known */
    Part part(Circumstances circumstances, Rates rates, Terms terms) {
        var payment = DeferredPayment.of(circumstances, rates, terms);
        var words = new ArrayList<String>();
        words.add(say(
                "sums", Map.of("now", payment.paidNow(), "later", payment.putOff(), "limit", payment.equityLimit())));
        var after = payment.limitAfterWeeks();
        if (after != null) {
            words.add(say("until", Map.of("weeks", after)));
        }
        payment.warnings()
                .forEach(warning ->
                        words.add(texts.say(warning.key(), warning.facts().toArray())));
        var rows = payment.years().stream()
                .map(year -> new Row(
                        texts.say("estimator.page.result.time.years", year.year()),
                        List.of(),
                        List.of(
                                year.careCosts().toString(),
                                year.interest().toString(),
                                year.owed().toString()),
                        false))
                .toList();
        return new Part(
                "deferred",
                heading(),
                words,
                rows.isEmpty()
                        ? null
                        : new Table(
                                say("caption", Map.of()),
                                List.of(
                                        say("after", Map.of()),
                                        say("care", Map.of()),
                                        say("interest", Map.of()),
                                        say("owed", Map.of())),
                                List.of(new Group("", rows))));
    }

    String heading() {
        return say("heading", Map.of());
    }

    String say(String key, Map<String, ?> more) {
        var facts = new HashMap<>(voice);
        facts.putAll(more);
        return texts.say(HERE + key, facts);
    }
}
