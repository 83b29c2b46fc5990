package carefair.estimator.ui;

import carefair.estimator.Circumstances;
import carefair.estimator.Outlook;
import carefair.estimator.Step;
import carefair.estimator.StepReason;
import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.Rates;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changes as weeks pass and savings fall, as a table and in words.
 *
 * @param ofTheMost whether a range was worked out, of which this is the dearer end
 */
record OverTime(Texts texts, Map<String, Object> voice, boolean ofTheMost) {

    private static final String HERE = "estimator.page.result.time.";

    /** After these, only what changes something is told. */
    private static final int YEARS = 5;

    /** What changes, and the first years; only the first step where nothing changes. */
    static List<Step> steps(Circumstances circumstances, Rates rates, LocalDate today) {
        return Outlook.of(circumstances, rates, today).stream()
                .filter(step -> step.reason() != StepReason.YEAR || step.weeks() <= YEARS * 52)
                .toList();
    }

    /** Nothing where nothing changes: then there is nothing to tell. */
    Optional<Part> part(List<Step> steps) {
        if (steps.size() < 2) {
            return Optional.empty();
        }
        var rows = steps.stream()
                .map(step -> new Row(
                        when(step),
                        step.reason() == StepReason.NOW ? List.of() : List.of(texts.say(step.reason())),
                        List.of(
                                Pounds.whole(step.savings()),
                                step.estimate().weeklyCharge().toString()),
                        false))
                .toList();
        return Optional.of(new Part(
                "time",
                say("heading"),
                words(steps),
                new Table(
                        say("caption"),
                        List.of(say("when"), say("savings"), say("pays")),
                        List.of(new Group("", rows)))));
    }

    List<String> words(List<Step> steps) {
        var words = new ArrayList<String>();
        if (ofTheMost) {
            words.add(say("most"));
        }
        steps.stream()
                .filter(step -> step.reason() != StepReason.NOW && step.reason() != StepReason.YEAR)
                .forEach(step -> words.add(texts.say(
                        HERE + "step." + step.reason(),
                        with(Map.of(
                                "day", Said.date(step.day()),
                                "savings", step.savings(),
                                "charge", step.estimate().weeklyCharge())))));
        words.add(say("same"));
        return words;
    }

    /** Such as {@code Now}, {@code Week 6} or {@code 2 years}: short enough for a chart. */
    String shortly(Step step) {
        if (step.weeks() == 0) {
            return say("now");
        }
        return step.weeks() % 52 == 0
                ? texts.say(HERE + "years", step.weeks() / 52)
                : texts.say(HERE + "weeks", step.weeks());
    }

    private String when(Step step) {
        return step.weeks() == 0 ? say("now") : texts.say(HERE + "on", shortly(step), Said.date(step.day()));
    }

    private String say(String key) {
        return texts.say(HERE + key, voice);
    }

    private Map<String, Object> with(Map<String, ?> more) {
        var facts = new HashMap<>(voice);
        facts.putAll(more);
        return facts;
    }
}
