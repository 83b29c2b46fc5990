package carefair.estimator.ui;

import carefair.estimator.Step;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.estimator.answers.Span;
import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.shared.Money;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a whole estimate into words, for the page and for paper. */
@Component
class SheetWords {

    private final Texts texts;
    private final Estimating estimating;
    private final QuestionWords questions;

    SheetWords(Texts texts, Estimating estimating, QuestionWords questions) {
        this.texts = texts;
        this.estimating = estimating;
        this.questions = questions;
    }

    /** What was worked out, before it is put into words. */
    record Worked(Answers answers, Span span, Span after, Money support) {

        Worked(Answers answers, Estimating estimating, Money support) {
            this(
                    answers,
                    estimating.span(answers),
                    answers.is(Question.FREE, "reablement")
                            ? estimating.span(answers.with(Question.FREE, "none"))
                            : estimating.span(answers),
                    support);
        }
    }

    /** @throws carefair.estimator.EstimateRefusal if there can be no estimate */
    Worked work(Answers answers, Money support) {
        return new Worked(answers, estimating, support);
    }

    /** All of it, for paper. */
    Sheet sheet(Worked worked) {
        var voice = voice(worked.answers());
        var headline = new Headline(texts, voice);
        var parts = new ArrayList<Part>();
        parts.addAll(workedOut(worked));
        parts.add(change(worked));
        if (matters(worked)) {
            overTime(worked).part(steps(worked)).ifPresent(parts::add);
            parts.add(left(worked));
        }
        parts.add(new WorkedOut(texts, voice).rates(worked.span().highest().estimate()));
        parts.add(answers(worked.answers()));
        return new Sheet(
                headline.heading(worked.span(), worked.answers()),
                headline.lead(worked.span(), worked.answers(), worked.after()),
                parts);
    }

    OverTime overTime(Worked worked) {
        return new OverTime(texts, voice(worked.answers()), worked.span().isRange());
    }

    /** Of the dearest, where a range was worked out. */
    List<Step> steps(Worked worked) {
        return OverTime.steps(worked.span().highest().circumstances(), estimating.rates(), estimating.today());
    }

    /** One table, or one for each end of a range. */
    List<Part> workedOut(Worked worked) {
        var workedOut = new WorkedOut(texts, voice(worked.answers()));
        var span = worked.answers().is(Question.FREE, "reablement") ? worked.after() : worked.span();
        return span.isRange()
                ? List.of(
                        workedOut.part("most", span.highest().estimate()),
                        workedOut.part("least", span.lowest().estimate()))
                : List.of(workedOut.part("only", span.lowest().estimate()));
    }

    Part left(Worked worked) {
        return new LeftEachWeek(texts, voice(worked.answers()))
                .part(worked.after(), worked.support(), estimating.rates());
    }

    /** In words: what could change the estimate. */
    Part change(Worked worked) {
        var uncertain = uncertain(worked.answers());
        var words = new ArrayList<String>();
        worked.after().open().forEach(open -> words.add(uncertain.open(open)));
        words.addAll(price(worked.answers()));
        words.addAll(uncertain.warnings(worked.after().highest().estimate()));
        var unconfirmed = uncertain.unconfirmed(worked.after().highest().estimate());
        if (!unconfirmed.isEmpty()) {
            words.add(texts.say("estimator.page.result.change.unconfirmed", String.join("; ", unconfirmed)));
        }
        words.add(texts.say("estimator.page.result.change.decides"));
        return Part.words("change", texts.say("estimator.page.result.change.heading"), words);
    }

    List<String> price(Answers answers) {
        return uncertain(answers).price(answers, estimating.near(answers), estimating.price(answers));
    }

    Uncertain uncertain(Answers answers) {
        return new Uncertain(texts, voice(answers));
    }

    Map<String, Object> voice(Answers answers) {
        return new HashMap<>(Voice.of(answers));
    }

    /** Whether anything is charged now or later. */
    static boolean matters(Worked worked) {
        return !worked.answers().questions().isEmpty()
                && worked.answers().questions().contains(Question.BORN);
    }

    private Part answers(Answers answers) {
        var facts = questions.facts(answers, estimating.rates());
        var rows = answers.questions().stream()
                .filter(answers::has)
                .map(question -> new Row(
                        questions.row(question, facts),
                        List.of(),
                        List.of(questions.said(question, answers, facts)),
                        false))
                .toList();
        return new Part(
                "answers",
                texts.say("estimator.page.result.answers"),
                List.of(),
                new Table(
                        texts.say("estimator.page.result.answers.caption"),
                        List.of(
                                texts.say("estimator.page.result.answers.question"),
                                texts.say("estimator.page.result.answers.answer")),
                        List.of(new Group("", rows)),
                        false));
    }
}
