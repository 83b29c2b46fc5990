package carefair.estimator.ui;

import carefair.estimator.Estimate;
import carefair.estimator.Result;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.estimator.answers.Span;
import carefair.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The estimate in one sentence, and what follows from it in two or three. */
record Headline(Texts texts, Map<String, Object> voice) {

    private static final String HERE = "estimator.page.result.";

    String heading(Span span, Answers answers) {
        return say("heading." + kind(span, answers), span);
    }

    /** @param after what they would pay after the free weeks; the span itself where there are none */
    List<String> lead(Span span, Answers answers, Span after) {
        var kind = kind(span, answers);
        if (kind.equals("reablement")) {
            return List.of(
                    say("lead.reablement", span),
                    say("after." + kind(after, answers.with(Question.FREE, "none")), after));
        }
        if (kind.equals("full")) {
            return List.of(
                    say(span.lowest().estimate().overUpperLimit() ? "lead.over" : "lead.full", span), left(span));
        }
        if (kind.equals("free") && span.lowest().estimate().careCost().isZero()) {
            return List.of(say("lead.free-unsaid", span));
        }
        return kind.equals("range") || kind.startsWith("free")
                ? List.of(say("lead." + kind, span))
                : List.of(say("lead." + kind, span), left(span));
    }

    private String left(Span span) {
        var lowest = span.lowest();
        return say(lowest.circumstances().leftAfter(lowest.charge()).isNegative() ? "short" : "left", span);
    }

    static String kind(Span span, Answers answers) {
        return switch (answers.known(Question.FREE).orElse("none")) {
            case "reablement" -> "reablement";
            case "continuing-healthcare" -> "free-nhs";
            case "section-117", "carer" ->
                span.lowest().estimate().result() == Result.PAYS_NOTHING ? "free" : "contribution";
            default -> charged(span);
        };
    }

    private static String charged(Span span) {
        if (span.isRange()) {
            return "range";
        }
        return switch (span.lowest().estimate().result()) {
            case PAYS_NOTHING -> "nothing";
            case PAYS_CONTRIBUTION -> "contribution";
            case PAYS_FULL_COST -> "full";
        };
    }

    private String say(String key, Span span) {
        Estimate estimate = span.lowest().estimate();
        var facts = new HashMap<>(voice);
        facts.put("charge", estimate.weeklyCharge());
        facts.put("least", span.lowest().charge());
        facts.put("most", span.highest().charge());
        facts.put("councilPays", estimate.councilPays());
        facts.put("cost", estimate.careCost());
        var left = span.lowest().circumstances().leftAfter(estimate.weeklyCharge());
        facts.put("left", left);
        facts.put("short", left.negated());
        return texts.say(HERE + key, facts);
    }
}
