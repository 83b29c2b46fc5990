package carefair.directory.ui;

import carefair.directory.Description;
import carefair.places.Found;
import carefair.shared.CategoryCode;
import carefair.ui.Choice;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Problem;
import carefair.ui.QuestionForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One part of what a provider says of a listing: saving it writes a new version. */
@Route(OwnListingsView.PATH + "/edit/:listing/:field")
@PermitAll
final class EditField extends EditPage {

    /** What can be changed here, in the order in which it stands. */
    static final List<String> FIELDS =
            List.of("name", "words", "details", "who-for", "place", "travel", "categories", "checks");

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;

    private final WordsAdvice advice;

    EditField(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, desk, offering);
        advice = new WordsAdvice(make, kit.texts());
    }

    @Override
    void enter(BeforeEnterEvent event, Description says) {
        var field = event.getRouteParameters().get("field").orElse("");
        if (!FIELDS.contains(field)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        title("directory.offering.title", say("directory.offering." + field + ".row"));
        back(EditListing.href(listing()));
        var key = "directory.offering." + field;
        var form = form();
        switch (field) {
            case "name" -> {
                var name = text(key).named(field).asHeading().atMost(100).filled(says.name());
                form.ask(name).then(() -> save(says.named(name.value())));
            }
            case "words" -> {
                var words = advised(field, 1000, says.summary());
                form.ask(words).then(() -> save(says.saying(words.value())));
            }
            case "details" -> details(says, form);
            case "who-for" -> {
                var who = advised(field, 500, says.whoFor());
                form.ask(who).then(() -> save(says.meantFor(who.value())));
            }
            case "place" -> place(key, says, form);
            case "travel" -> {
                var miles =
                        this.<String>radios(key).named(field).asHeading().filled(String.valueOf(says.travelMiles()));
                OfferAsk.MILES.forEach(choice -> miles.choice(choice, choice));
                form.ask(miles).then(() -> save(says.travelling(Integer.parseInt(miles.value()))));
            }
            case "categories" -> {
                var categories = this.<CategoryCode>checks(key)
                        .named(field)
                        .asHeading()
                        .filled(says.categories().stream()
                                .map(CategoryCode::text)
                                .collect(Collectors.joining("\n")));
                offering.settings()
                        .categories()
                        .forEach(category -> categories.choice(new Choice<>(
                                category.code().text(), category.code(), category.name(), category.description())));
                form.ask(categories).then(() -> save(says.helpingWith(categories.value())));
            }
            default -> checks(key, says, form);
        }
        show(form.button("directory.edit.save"));
    }

    /** Asks for words of the provider's own; what is better left out of them is pointed out. */
    private LongTextAnswer advised(String field, int most, String before) {
        return longText("directory.offering." + field)
                .named(field)
                .asHeading()
                .atMost(most)
                .advisedBy(advice::lines)
                .filled(before);
    }

    private void details(Description says, QuestionForm form) {
        var lines = advised("details", MOST_LINES * LONGEST_LINE, String.join("\n", says.details()))
                .optional()
                .check(
                        text -> text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES
                                && text.lines().allMatch(line -> line.length() <= LONGEST_LINE),
                        Problem.TOO_LONG,
                        Map.of("max", LONGEST_LINE));
        form.ask(lines)
                .then(() -> save(says.doing(lines.given().stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())));
    }

    private void place(String key, Description says, QuestionForm form) {
        var place = postcodeOrPlace(key).named("place").asHeading();
        form.show(make.soft("directory.edit.place.now", says.area())).ask(place).then(() -> {
            if (offering.find(place.value()) instanceof Found.One(var found)) {
                var shown = offering.publicly(found);
                save(says.at(offering.area(shown), shown.point()));
            } else {
                place.wrong(Problem.UNKNOWN, Map.of("typed", place.value()));
            }
        });
    }

    /** What it says it has; words of another making, such as an import's, stay as they are. */
    private void checks(String key, Description says, QuestionForm form) {
        var words = OfferAsk.CHECKS.stream()
                .collect(Collectors.toMap(check -> check, check -> say("directory.offering.said." + check)));
        var checks = this.<String>checks(key)
                .named("checks")
                .asHeading()
                .optional()
                .filled(OfferAsk.CHECKS.stream()
                        .filter(check -> says.notChecked().contains(words.get(check)))
                        .collect(Collectors.joining("\n")));
        OfferAsk.CHECKS.forEach(check -> checks.choice(check, check));
        form.ask(checks)
                .then(() -> save(says.having(Stream.concat(
                                says.notChecked().stream().filter(line -> !words.containsValue(line)),
                                checks.given().stream().flatMap(List::stream).map(words::get))
                        .toList())));
    }
}
