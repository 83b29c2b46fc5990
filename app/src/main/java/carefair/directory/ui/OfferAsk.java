package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.Unit;
import carefair.places.Found;
import carefair.places.Whereabouts;
import carefair.shared.Money;
import carefair.ui.Answer;
import carefair.ui.Choice;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One question about a new listing. Continue keeps the answer and goes to the next. */
@Route("offer-support/:draft/:question")
@AnonymousAllowed
final class OfferAsk extends OfferDraftPage {

    private static final List<ListingKind> KINDS = List.of(
            ListingKind.PERSONAL_ASSISTANT,
            ListingKind.MICRO_PROVIDER,
            ListingKind.DAY_OPPORTUNITY,
            ListingKind.COMMUNITY_GROUP,
            ListingKind.EQUIPMENT,
            ListingKind.HOME_CARE,
            ListingKind.CARE_HOME,
            ListingKind.EXTRA_CARE_HOUSING,
            ListingKind.TRANSPORT,
            ListingKind.ADVOCACY,
            ListingKind.PAYMENT_SUPPORT,
            ListingKind.ISF_BROKER,
            ListingKind.CARERS_SERVICE);
    private static final List<Unit> UNITS = List.of(Unit.HOUR, Unit.VISIT, Unit.SESSION, Unit.DAY, Unit.WEEK);
    static final List<String> MILES = List.of("0", "2", "5", "10", "15", "20", "30");
    static final List<String> HOURS = List.of("0", "24", "48", "168");
    static final List<String> CHECKS =
            List.of("dbs", "insurance", "first-aid", "training", "food-hygiene", "references");
    private static final int MOST_NAMED = 5;

    private final WordsAdvice advice;
    private boolean changing;

    OfferAsk(Kit kit, Offering offering) {
        super(kit, offering, "directory.offering.new.title");
        advice = new WordsAdvice(make, kit.texts());
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("question").flatMap(OfferQuestion::of);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var question = asked.get();
        if (!answers().matters(question)) {
            event.forwardTo(at("check").substring("/app/".length()));
            return;
        }
        changing = event.getLocation().getQueryParameters().getParameters().containsKey("change");
        draw(question);
    }

    private void draw(OfferQuestion question) {
        var questions = answers().questions();
        title("directory.offering.title", say(question.key() + ".row"));
        back(backFrom(question));
        show(make.soft("directory.offering.progress", questions.indexOf(question) + 1, questions.size()));
        var form = form().keptIn(draft(), typed -> {
            var fields = new HashMap<>(typed);
            fields.put(OfferAnswers.field(question), "");
            keep(fields);
        });
        switch (question) {
            case KIND -> {
                var kinds = this.<ListingKind>radios(question.key())
                        .named(question.code())
                        .asHeading();
                KINDS.forEach(kind -> kinds.choice(new Choice<>(
                        kind.name(), kind, offering.telling().kind(kind), say(question.key() + "." + kind))));
                form.ask(kinds).then(() -> answered(question, kinds.value().name()));
            }
            case NAME -> {
                var name = text(question.key())
                        .named(question.code())
                        .asHeading()
                        .atMost(100)
                        .withoutSpellcheck();
                form.ask(name).then(() -> answered(question, name.value()));
            }
            case WORDS -> {
                var words = longText(question.key())
                        .named(question.code())
                        .asHeading()
                        .atMost(1000)
                        .advisedBy(advice::lines);
                form.ask(words)
                        .show(make.details(
                                "directory.offering.words.example", make.p("directory.offering.words.example.text")))
                        .then(() -> answered(question, words.value()));
            }
            case WHO_FOR -> {
                var who = longText(question.key())
                        .named(question.code())
                        .asHeading()
                        .atMost(500)
                        .advisedBy(advice::lines);
                form.ask(who).then(() -> answered(question, who.value()));
            }
            case PLACE -> {
                var place =
                        postcodeOrPlace(question.key()).named(question.code()).asHeading();
                form.ask(place).then(() -> placed(question, place, place.value()));
            }
            case TRAVEL -> choose(question, form, MILES);
            case UNIT -> {
                var units = this.<String>radios(question.key())
                        .named(question.code())
                        .asHeading();
                UNITS.forEach(unit -> units.choice(unit.name(), unit.name()));
                units.choice(OfferAnswers.FREE, OfferAnswers.FREE);
                form.ask(units).then(() -> answered(question, units.value()));
            }
            case PRICE -> {
                var price = money(question.key(), per()).named(question.code()).asHeading();
                price.between(Money.ofPence(1), Directory.DEAREST);
                form.ask(price)
                        .then(() ->
                                answered(question, String.valueOf(price.value().pence())));
            }
            case BANK_HOLIDAY -> {
                var price = money(question.key(), per())
                        .named(question.code())
                        .asHeading()
                        .optional();
                price.between(Money.ofPence(1), Directory.DEAREST);
                form.ask(price)
                        .then(() -> answered(
                                question,
                                price.given()
                                        .map(sum -> String.valueOf(sum.pence()))
                                        .orElse(OfferAnswers.NONE)));
            }
            case CANCEL -> choose(question, form, HOURS);
            case CATEGORIES -> {
                var categories = this.<String>checks(question.key())
                        .named(question.code())
                        .asHeading();
                offering.settings()
                        .categories()
                        .forEach(category -> categories.choice(new Choice<>(
                                category.code().text(),
                                category.code().text(),
                                category.name(),
                                category.description())));
                form.ask(categories).then(() -> answered(question, String.join("\n", categories.value())));
            }
            case CHECKS -> {
                var none = say(question.key() + ".none");
                var checks = this.<String>checks(question.key())
                        .named(question.code())
                        .asHeading()
                        .check(
                                ticks -> !ticks.contains(OfferAnswers.NONE) || ticks.size() == 1,
                                Problem.NONE_CLASH,
                                Map.of("option", say(question.key() + ".option"), "none", none));
                CHECKS.forEach(check -> checks.choice(check, check));
                checks.choice(OfferAnswers.NONE, OfferAnswers.NONE, none);
                form.ask(checks).then(() -> answered(question, String.join("\n", checks.value())));
            }
        }
        show(form.button("ui.continue"));
        show(make.soft("directory.offering.kept-here"));
    }

    private void choose(OfferQuestion question, carefair.ui.QuestionForm form, List<String> choices) {
        var radios = this.<String>radios(question.key()).named(question.code()).asHeading();
        choices.forEach(choice -> radios.choice(choice, choice));
        form.ask(radios).then(() -> answered(question, radios.value()));
    }

    private Map<String, String> per() {
        return Map.of(
                "per",
                answers().unit().map(unit -> say("directory.per." + unit)).orElse(""));
    }

    private void placed(OfferQuestion question, Answer<?> asked, String typed) {
        switch (offering.find(typed)) {
            case Found.One(var place) -> {
                var shown = offering.publicly(place);
                keep(OfferAnswers.place(offering.area(shown), shown.point()));
                goOn(question);
            }
            case Found.Several(var meant) -> {
                var names = meant.stream()
                        .limit(MOST_NAMED)
                        .map(Whereabouts::label)
                        .map(label -> "‘" + label + "’")
                        .collect(Collectors.joining(", "));
                asked.wrong(
                        Problem.SEVERAL,
                        Map.of("typed", typed, "choices", say("directory.offering.place.one-of", names)));
            }
            case Found.NotAPostcode _ -> asked.wrong(Problem.NOT_A_POSTCODE, Map.of());
            case Found.UnknownPostcode(var unknown) -> asked.wrong(Problem.UNKNOWN, Map.of("typed", unknown));
            case Found.UnknownName(var unknown, var _) -> asked.wrong(Problem.UNKNOWN, Map.of("typed", unknown));
        }
    }

    private void answered(OfferQuestion question, String understood) {
        keep(Map.of(OfferAnswers.field(question), understood));
        goOn(question);
    }

    /** After a change to what is still missing, or back to the check; else through every question in order. */
    private void goOn(OfferQuestion question) {
        var now = answers();
        if (changing) {
            go(now.next().map(missing -> at(missing.code()) + "?change").orElseGet(() -> at("check")));
            return;
        }
        go(now.questions().stream()
                .filter(other -> other.ordinal() > question.ordinal())
                .findFirst()
                .map(other -> at(other.code()))
                .orElseGet(() -> at("check")));
    }

    private String backFrom(OfferQuestion question) {
        return changing
                ? at("check")
                : answers().questions().stream()
                        .filter(other -> other.ordinal() < question.ordinal())
                        .reduce((_, last) -> last)
                        .map(other -> at(other.code()))
                        .orElse(Offering.START);
    }
}
