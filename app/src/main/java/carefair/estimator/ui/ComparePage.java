package carefair.estimator.ui;

import carefair.estimator.Comparison;
import carefair.estimator.Estimate;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.MoneyAnswer;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What if: the same person, with care in another place or at another price, beside the estimate they have. */
@Route("estimate/:draft/compare")
@AnonymousAllowed
final class ComparePage extends EstimateDraftPage {

    private static final String WHERE = "b.compare-where";
    private static final String COST = "b.compare-cost";
    private static final String HOME = "b.compare-home";

    ComparePage(Kit kit, Estimating estimating) {
        super(kit, estimating, "estimator.page.compare.title");
    }

    @Override
    void enter(BeforeEnterEvent event) {
        if (!sentToWhatIsMissing(event)) {
            draw();
        }
    }

    private void draw() {
        clear();
        title("estimator.page.compare.title");
        back(At.result(id()));
        show(make.h1("estimator.page.compare.title"), make.lead("estimator.page.compare.lead", facts()));
        other().ifPresent(other -> show(beside(other)));
        show(make.div("narrow", make.h2("estimator.page.compare.other"), question()));
        show(make.p(make.tap(At.result(id()), "estimator.page.compare.back")));
    }

    private Component question() {
        RadioAnswer<String> where = this.<String>radios("estimator.page.compare.where", facts())
                .named("compare-where")
                .choice("home", "home")
                .choice("care-home", "care-home")
                .choice("nursing-home", "nursing-home");
        MoneyAnswer cost = money("estimator.page.compare.cost").named("compare-cost");
        MoneyAnswer home = money("estimator.page.compare.home", facts())
                .named("compare-home")
                .between(Money.ZERO, Money.ofPence(10_000_000_00L))
                .optional();
        var form = form().keptIn(draft(), this::keep).ask(where, cost);
        if (!answers().has(Question.HOME)) {
            form.ask(home);
        }
        return form.button("estimator.page.compare.button").then(() -> {
            keep(Map.of(
                    WHERE,
                    where.value(),
                    COST,
                    String.valueOf(cost.value().pence()),
                    HOME,
                    home.given().map(value -> String.valueOf(value.pence())).orElse("")));
            draw();
        });
    }

    /** The same answers with care in the other place, at the other price. */
    private Optional<Answers> other() {
        var where = draft().answer(WHERE);
        if (where.isEmpty() || draft().answer(COST).isEmpty()) {
            return Optional.empty();
        }
        var cost = draft().answer(COST);
        if (where.equals("home")) {
            return Optional.of(answers()
                    .with(Question.WHERE, "home")
                    .with(Question.HOURS, "1")
                    .with(Question.PRICE, cost));
        }
        var moved = answers()
                .with(Question.WHERE, "care-home")
                .with(Question.HOW_LONG, "good")
                .with(Question.NURSING, where.equals("nursing-home") ? "yes" : "no")
                .with(Question.FEE, cost)
                .with(Question.TOP_UP, "0");
        var home = draft().answer(HOME);
        return Optional.of(
                answers().has(Question.HOME) || home.isEmpty() || home.equals("0")
                        ? moved
                        : moved.with(Question.HOME, "own")
                                .with(Question.HOME_VALUE, home)
                                .with(Question.LIVED_IN, "nobody"));
    }

    private Component beside(Answers other) {
        var first = estimating.span(answers()).highest().circumstances();
        var second = estimating.span(other).highest().circumstances();
        var compared = Comparison.of(first, second, estimating.rates());
        var table = make.table("estimator.page.compare.caption")
                .column("estimator.page.compare.what")
                .numbers("estimator.page.compare.now", first.setting())
                .numbers("estimator.page.compare.then", second.setting());
        row(table, "estimator.page.compare.cost-row", compared, Estimate::careCost);
        row(table, "estimator.page.compare.charge-row", compared, Estimate::weeklyCharge);
        row(table, "estimator.page.compare.council-row", compared, Estimate::councilPays);
        table.row(
                say("estimator.page.compare.left-row", facts()),
                compared.firstLeft().toString(),
                compared.secondLeft().toString());
        var more = compared.moreToPay();
        var words = more.isZero()
                ? say("estimator.page.compare.same", facts())
                : say(
                        more.isPositive() ? "estimator.page.compare.more" : "estimator.page.compare.less",
                        facts(Map.of("sum", more.isPositive() ? more : more.negated())));
        var part = make.section(make.h2("estimator.page.compare.heading"), make.said(words), make.sheet(table));
        var notes = make.div("gap");
        warnings(compared.second()).forEach(notes::add);
        part.add(notes);
        part.getElement().setAttribute("role", "status");
        return part;
    }

    private List<Component> warnings(Estimate estimate) {
        return new Uncertain(kit.texts(), facts())
                .warnings(estimate).stream().<Component>map(make::said).toList();
    }

    private void row(
            carefair.ui.SheetTable table,
            String key,
            Comparison compared,
            java.util.function.Function<Estimate, Money> sum) {
        table.row(
                say(key, facts()),
                sum.apply(compared.first()).toString(),
                sum.apply(compared.second()).toString());
    }
}
