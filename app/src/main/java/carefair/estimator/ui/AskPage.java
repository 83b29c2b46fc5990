package carefair.estimator.ui;

import carefair.directory.PricesNear;
import carefair.estimator.PensionAge;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.shared.Money;
import carefair.ui.Answer;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One question of an estimate. Continue keeps the answer and goes to the next question that matters. */
@Route("estimate/:draft/:question")
@AnonymousAllowed
final class AskPage extends EstimateDraftPage {

    private static final Money MOST = Money.ofPence(10_000_000_00L);
    private static final int MOST_NAMED = 5;
    private static final int ADULT = 18;
    private static final int OLDEST = 120;

    private final QuestionWords words;
    private boolean changing;

    AskPage(Kit kit, Estimating estimating, QuestionWords words) {
        super(kit, estimating, "estimator.page.start.title");
        this.words = words;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("question").flatMap(Question::of);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var question = asked.get();
        if (!question.matters(answers())) {
            forward(event, answers().next().map(next -> At.question(id(), next)).orElseGet(() -> At.check(id())));
            return;
        }
        changing = event.getLocation().getQueryParameters().getParameters().containsKey("change");
        draw(question);
    }

    private void draw(Question question) {
        var facts = words.facts(answers(), estimating.rates());
        title("estimator.page.title", words.row(question, facts));
        narrow();
        back(backFrom(question));
        var asking = asking(question, facts);
        show(
                progress(question),
                make.soft("estimator.page.part", partNumber(question), parts(), say(partKey(question))));
        var form = form().keptIn(draft(), typed -> {
                    var fields = new HashMap<>(typed);
                    fields.put(Answers.field(question), "");
                    keep(fields);
                })
                .ask(asking.question());
        why(question, facts, form);
        form.button("ui.continue").then(() -> {
            if (fits(question, asking)) {
                answered(question, asking.understood().get());
            }
        });
        if (question.mayBeUnknown() && question.kind() != Question.Kind.CHOICE) {
            form.otherButton("unknown", "estimator.page.unknown", () -> unknown(question));
        }
        show(form);
        var kept = make.soft("estimator.page.kept-here");
        kept.addClassNames("small", "gap");
        show(kept);
    }

    private void why(Question question, Map<String, Object> facts, carefair.ui.QuestionForm form) {
        var key = QuestionWords.key(question) + ".why";
        if (kit.texts().has(key)) {
            form.show(make.details("estimator.page.why", make.p(key, facts)));
        }
    }

    private void unknown(Question question) {
        var typed = new HashMap<String, String>();
        draft().answers().keySet().stream()
                .filter(field -> field.equals(question.code()) || field.startsWith(question.code() + "-"))
                .filter(field ->
                        Question.of(field).filter(other -> other != question).isEmpty())
                .forEach(field -> typed.put(field, ""));
        keep(typed);
        answered(question, Answers.UNKNOWN);
    }

    private void answered(Question question, String answer) {
        keep(Map.of(Answers.field(question), answer));
        go(next(question));
    }

    /** After a change, straight to what is still missing or to the check; else through every question in order. */
    private String next(Question question) {
        var now = answers();
        if (changing) {
            return now.next().map(missing -> At.change(id(), missing)).orElseGet(() -> At.check(id()));
        }
        return now.questions().stream()
                .filter(other -> other.ordinal() > question.ordinal())
                .findFirst()
                .map(other -> At.question(id(), other))
                .orElseGet(() -> At.check(id()));
    }

    private String backFrom(Question question) {
        return changing
                ? At.check(id())
                : answers().questions().stream()
                        .filter(other -> other.ordinal() < question.ordinal())
                        .reduce((_, last) -> last)
                        .map(other -> At.question(id(), other))
                        .orElse(At.START);
    }

    private Asking asking(Question question, Map<String, Object> facts) {
        var key = QuestionWords.key(question);
        var name = question.code();
        return switch (question.kind()) {
            case CHOICE -> {
                var radios = this.<String>radios(key, facts).named(name).asHeading();
                choices(question).forEach(choice -> radios.choice(choice, choice));
                if (question.mayBeUnknown()) {
                    radios.choice("unknown", Answers.UNKNOWN, say("estimator.page.unknown"));
                }
                yield asking(radios, radios::value);
            }
            case TICKS -> {
                var checks = this.<String>checks(key, facts)
                        .named(name)
                        .asHeading()
                        .check(
                                ticks -> !ticks.contains("none") || ticks.size() == 1,
                                Problem.NONE_CLASH,
                                Map.of("option", say(key + ".option", facts), "none", say(key + ".none", facts)));
                choices(question).forEach(choice -> checks.choice(choice, choice));
                yield asking(checks, () -> String.join("\n", checks.value()));
            }
            case SUM -> {
                var sum = money(key, facts).named(name).asHeading().between(least(question), MOST);
                yield asking(sum, () -> String.valueOf(sum.value().pence()));
            }
            case NUMBER -> {
                var number = number(key, facts).named(name).asHeading();
                number.between(least(question) == Money.ZERO ? 0 : 1, most(question));
                yield asking(number, () -> String.valueOf(number.value()));
            }
            case DAY -> {
                var date = day(question, date(key, facts).named(name).asHeading());
                yield asking(date, () -> date.value().toString());
            }
            case NAME -> {
                var text = text(key, facts)
                        .named(name)
                        .asHeading()
                        .atMost(40)
                        .wide("w20")
                        .autocomplete("off")
                        .withoutSpellcheck();
                yield asking(text, text::value);
            }
            case PLACE -> {
                var place = postcodeOrPlace(key, facts).named(name).asHeading();
                yield asking(place, place::value);
            }
        };
    }

    private static Asking asking(Answer<?> question, Supplier<String> understood) {
        return new Asking(question, understood);
    }

    private List<String> choices(Question question) {
        var born = answers().day(Question.BORN);
        var old = born.map(day -> PensionAge.isReached(day, estimating.today()));
        return question.choices().stream()
                .filter(choice -> switch (choice) {
                    case "partner" -> answers().is(Question.COUPLE, "couple");
                    case "state-pension", "pension-credit", "attendance-allowance" -> old.orElse(true);
                    case "esa", "jsa" -> !old.orElse(false);
                    default -> true;
                })
                .toList();
    }

    private DateAnswer day(Question question, DateAnswer date) {
        var today = estimating.today();
        if (question == Question.BORN && answers().is(Question.WHO, "me")) {
            date.birthday();
        }
        return question == Question.BORN
                ? date.onOrBefore(today.minusYears(ADULT)).onOrAfter(today.minusYears(OLDEST))
                : date.todayOrEarlier(today).onOrAfter(today.minusYears(50));
    }

    private boolean fits(Question question, Asking asking) {
        if (question == Question.PLACE_OF_CARE) {
            return isOnePlace(asking);
        }
        if (question == Question.TOP_UP) {
            var topUp = Money.ofPence(Long.parseLong(asking.understood().get()));
            var fee = answers().sum(Question.FEE);
            if (topUp.isMoreThan(fee)) {
                asking.question().wrong(Problem.TOO_MUCH, Map.of("max", fee));
                return false;
            }
        }
        return true;
    }

    private boolean isOnePlace(Asking asking) {
        var typed = asking.understood().get();
        return switch (estimating.spot(typed)) {
            case PricesNear.Spot.One _ -> true;
            case PricesNear.Spot.Several(var labels) -> {
                var choices = labels.stream().limit(MOST_NAMED).map(label -> "‘" + label + "’");
                asking.question()
                        .wrong(
                                Problem.SEVERAL,
                                Map.of(
                                        "typed",
                                        typed,
                                        "choices",
                                        say("estimator.page.one-of", String.join(", ", choices.toList()))));
                yield false;
            }
            case PricesNear.Spot.Unknown _ -> {
                asking.question().wrong(Problem.UNKNOWN, Map.of("typed", typed));
                yield false;
            }
        };
    }

    private static Money least(Question question) {
        return switch (question) {
            case PRICE, FEE, HOME_VALUE, HOURS, HOME_SHARE, OTHER_PROPERTY_SHARE -> Money.ofPence(1);
            default -> Money.ZERO;
        };
    }

    private static int most(Question question) {
        return switch (question) {
            case HOURS -> 168;
            case CHILDREN -> 12;
            default -> 100;
        };
    }

    private Component progress(Question question) {
        var list = new OrderedList();
        list.addClassName("way");
        list.getElement().setAttribute("aria-hidden", "true");
        for (int part = 1; part <= parts(); part++) {
            var item = new ListItem();
            if (part <= partNumber(question)) {
                item.addClassName(part < partNumber(question) ? "done" : "now");
            }
            list.add(item);
        }
        return list;
    }

    private static int partNumber(Question question) {
        return question.part().ordinal() + 1;
    }

    private static int parts() {
        return Question.Part.values().length;
    }

    private static String partKey(Question question) {
        return "estimator.page.part." + question.part();
    }
}
