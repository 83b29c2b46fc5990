package carefair.estimator.ui;

import carefair.estimator.DeferredPayment.Terms;
import carefair.estimator.EstimateRefusal;
import carefair.estimator.Step;
import carefair.estimator.answers.Question;
import carefair.estimator.ui.SheetWords.Worked;
import carefair.settings.RateUnit;
import carefair.shared.Money;
import carefair.ui.Bar;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.QuestionForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The estimate: one sentence first, then what to do next, how it was worked out, what could change it, and what time will do. */
@Route("estimate/:draft/result")
@AnonymousAllowed
final class ResultPage extends EstimateDraftPage {

    private static final String SUPPORT = "support";
    private static final String INTEREST = "interest";

    private final SheetWords words;

    ResultPage(Kit kit, Estimating estimating, SheetWords words) {
        super(kit, estimating, "estimator.page.result.title");
        this.words = words;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        if (!sentToWhatIsMissing(event)) {
            draw();
        }
    }

    private void draw() {
        clear();
        back(At.check(id()));
        title("estimator.page.result.title");
        var worked = words.work(answers(), support());
        var drawing = new SheetDrawing(make);
        show(opener(worked));
        show(change(worked));
        var tables = words.workedOut(worked);
        tables.forEach(part -> show(
                tables.size() == 1
                        ? drawing.part(part)
                        : drawing.folded(part, "estimator.page.result." + part.code() + ".open")));
        if (SheetWords.matters(worked)) {
            overTime(worked);
            show(left(worked, drawing));
            deferred(worked, drawing);
        }
        show(make.details(
                "estimator.page.result.rates.open",
                drawing.table(new WorkedOut(kit.texts(), facts())
                        .rates(worked.span().highest().estimate()))));
        show(new AnswersKept(make, id()).links());
    }

    private Component opener(Worked worked) {
        var headline = new Headline(kit.texts(), facts());
        var left = new Div(heading(headline.heading(worked.span(), worked.answers())));
        headline.lead(worked.span(), worked.answers(), worked.after()).forEach(sentence -> {
            var lead = new Paragraph(sentence);
            lead.addClassName("lead");
            left.add(lead);
        });
        var estimate = worked.span().lowest().estimate();
        if (!worked.span().isRange() && estimate.careCost().isPositive()) {
            left.add(make.section(make.h2("estimator.page.result.split", estimate.careCost()), split(estimate)));
        }
        return make.div("opener bleed", make.two(left, new Div(next(worked))));
    }

    private Component split(carefair.estimator.Estimate estimate) {
        var bar = make.bar()
                .fat()
                .partWords(Bar.Colour.HEATH, say("estimator.page.result.split.you", facts()), estimate.weeklyCharge())
                .partWords(Bar.Colour.SEA, kit.settings().council().name(), estimate.councilPays());
        return (others(estimate).isZero()
                        ? bar
                        : bar.partWords(Bar.Colour.GORSE, say("estimator.page.result.split.others"), others(estimate)))
                .whole();
    }

    private static Money others(carefair.estimator.Estimate estimate) {
        return estimate.careCost().minus(estimate.weeklyCharge()).minus(estimate.councilPays());
    }

    private static H1 heading(String words) {
        var heading = new H1();
        var parts = words.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                var mark = new Span(parts[i]);
                mark.addClassName("mark");
                heading.add(mark);
            } else if (!parts[i].isEmpty()) {
                heading.add(new Text(parts[i]));
            }
        }
        return heading;
    }

    private Component next(Worked worked) {
        var links = new UnorderedList();
        links.addClassNames("plain", "links");
        links.add(new ListItem(make.link(
                new ToFind(estimating, worked.answers()).href(),
                worked.answers().is(Question.WHERE, "care-home")
                        ? "estimator.page.result.next.find-home"
                        : "estimator.page.result.next.find")));
        links.add(new ListItem(make.link(
                kit.settings().council().phoneLink(),
                "estimator.page.result.next.assessment",
                kit.settings().council().phone())));
        if (SheetWords.matters(worked)) {
            links.add(new ListItem(make.link(At.page(id(), "compare"), "estimator.page.result.next.compare")));
        }
        links.add(new ListItem(make.link(At.print(id()), "estimator.page.result.next.print")));
        links.add(new ListItem(make.link(At.pdf(id()), "estimator.page.result.next.pdf")));
        links.add(new ListItem(make.link(At.check(id()), "estimator.page.result.next.change")));
        return make.sheet(
                make.h2("estimator.page.result.next"), links, make.soft("estimator.page.result.next.decides"));
    }

    private Component change(Worked worked) {
        var items = new ArrayList<Component>();
        var uncertain = words.uncertain(worked.answers());
        worked.after()
                .open()
                .forEach(open -> items.add(new ListItem(
                        new Text(uncertain.open(open) + " "),
                        make.linkWords(
                                At.change(id(), open.question()),
                                say(
                                        "estimator.page.result.change.answer",
                                        say(QuestionWords.key(open.question()) + ".row", facts()))))));
        words.price(worked.answers()).forEach(said -> items.add(new ListItem(said)));
        uncertain.warnings(worked.after().highest().estimate()).forEach(said -> items.add(new ListItem(said)));
        var part = make.section(make.h2("estimator.page.result.change.heading"));
        part.add(items.isEmpty() ? make.p("estimator.page.result.change.little") : make.list(items));
        var unconfirmed = uncertain.unconfirmed(worked.after().highest().estimate());
        if (!unconfirmed.isEmpty()) {
            part.add(make.inset(
                    Tone.WAIT,
                    new Paragraph(kit.texts().count("estimator.page.result.unconfirmed", unconfirmed.size())),
                    make.details(
                            "estimator.page.result.unconfirmed.open",
                            make.list(unconfirmed.stream().map(Text::new).toList()))));
        }
        return part;
    }

    private void overTime(Worked worked) {
        var time = words.overTime(worked);
        var steps = words.steps(worked);
        time.part(steps)
                .ifPresent(part -> show(new SheetDrawing(make)
                        .withChart(part, chart(time, steps), "estimator.page.result.time.figure")));
    }

    private Component chart(OverTime time, List<Step> steps) {
        var chart = make.chart("estimator.page.result.time.chart").says(String.join(" ", time.words(steps)));
        var columns = new LinkedHashMap<String, Money>();
        // Two changes in the same week are one column.
        steps.forEach(step -> columns.put(time.shortly(step), step.savings()));
        columns.entrySet().stream().limit(7).forEach(column -> chart.column(column.getKey(), column.getValue()));
        estimating.rates().find("capital-limit.lower").ifPresent(row -> chart.limit(row.money()));
        return chart.drawing();
    }

    private Component left(Worked worked, SheetDrawing drawing) {
        var support =
                money("estimator.page.support", facts()).named(SUPPORT).between(Money.ZERO, Money.ofPence(100_000_00));
        if (support().isPositive()) {
            support.filled(support().toString());
        }
        var form = form().ask(support)
                .secondButton("estimator.page.support.button")
                .then(() -> {
                    keep(Map.of("b." + SUPPORT, String.valueOf(support.value().pence())));
                    draw();
                });
        var part = drawing.part(words.left(worked));
        form.addClassName("gap");
        part.getElement().appendChild(form.getElement());
        return part;
    }

    private void deferred(Worked worked, SheetDrawing drawing) {
        var deferred = new Deferred(kit.texts(), facts());
        if (!deferred.mayHelp(worked.span().highest())) {
            return;
        }
        var part = make.section(make.h2("estimator.page.words", deferred.heading()));
        try {
            part = drawing.part(deferred.part(
                    worked.span().highest().circumstances(),
                    estimating.rates(),
                    new Terms(null, interest(), null, null)));
        } catch (EstimateRefusal.MissingRate missing) {
            part.add(make.p("estimator.page.result.deferred.no-rate"));
        } catch (EstimateRefusal.DoesNotApply no) {
            part.add(make.p(no.why()));
        }
        var form = interestForm();
        form.addClassName("gap");
        part.getElement().appendChild(form.getElement());
        show(part);
    }

    private QuestionForm interestForm() {
        var told = text("estimator.page.interest")
                .named(INTEREST)
                .atMost(6)
                .wide("w4")
                .check(
                        typed -> typed.matches("[0-9]{1,2}(\\.[0-9]{1,2})?"),
                        Problem.NOT_A_NUMBER,
                        Map.of("example", "4.65"));
        if (interest() != null) {
            told.filled(RateUnit.PERCENT.write(interest()));
        }
        return form().ask(told).secondButton("estimator.page.interest.button").then(() -> {
            keep(Map.of("b." + INTEREST, String.valueOf(RateUnit.PERCENT.read(told.value()))));
            draw();
        });
    }

    /** The rate they were told, in hundredths of a percent. */
    private @Nullable Long interest() {
        var kept = draft().answer("b." + INTEREST);
        return kept.isEmpty() ? null : Long.valueOf(kept);
    }

    private Money support() {
        var kept = draft().answer("b." + SUPPORT);
        return kept.isEmpty() ? Money.ZERO : Money.ofPence(Long.parseLong(kept));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        var next = new ArrayList<>(super.whatNext(refusal));
        if (refusal instanceof EstimateRefusal) {
            next.add(make.p("estimator.page.result.refused.phone"));
        }
        return next;
    }
}
