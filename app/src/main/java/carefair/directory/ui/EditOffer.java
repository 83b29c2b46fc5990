package carefair.directory.ui;

import carefair.directory.CancellationTerms;
import carefair.directory.Description;
import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Unit;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing a listing sells: what it is, by what, for how much. */
@Route(OwnListingsView.PATH + "/edit/:listing/offer/:at")
@PermitAll
final class EditOffer extends EditPage {

    static final String NEW = "new";

    private static final int MOST = 24;
    private static final int MOST_OFFERS = 12;

    private final WordsAdvice advice;

    EditOffer(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, desk, offering);
        advice = new WordsAdvice(make, kit.texts());
    }

    static String href(ListingId listing, String at) {
        return EditListing.href(listing) + "/offer/" + at;
    }

    @Override
    void enter(BeforeEnterEvent event, Description says) {
        var at = event.getRouteParameters().get("at").orElse("");
        var before = at.equals(NEW) ? Optional.<NewOffer>empty() : offer(says, at);
        if (!at.equals(NEW) && before.isEmpty()
                || at.equals(NEW) && says.offers().size() >= MOST_OFFERS) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        back(EditListing.href(listing()));
        show(make.h1(before.isEmpty() ? "directory.edit.offer.add" : "directory.edit.offer.change"));
        ask(says, before.orElse(null));
    }

    private void ask(Description says, @Nullable NewOffer before) {
        var name = text("directory.edit.offer.name").named("name").atMost(100);
        var words = longText("directory.edit.offer.words")
                .named("words")
                .atMost(500)
                .advisedBy(advice::lines)
                .optional();
        var category =
                this.<CategoryCode>select("directory.edit.offer.category").named("category");
        offering.settings()
                .categories()
                .forEach(one -> category.choice(one.code().text(), one.code(), one.name()));
        var unit = this.<Unit>radios("directory.edit.offer.unit").named("unit");
        Arrays.stream(Unit.values()).forEach(one -> unit.choice(one.name(), one, say("directory.edit.unit." + one)));
        var price = money("directory.edit.offer.price").named("price").between(Money.ofPence(1), Directory.DEAREST);
        var most = number("directory.edit.offer.most").named("most").between(1, MOST);
        var cancel = this.<Integer>radios("directory.edit.offer.cancel").named("cancel");
        OfferAsk.HOURS.forEach(
                hours -> cancel.choice(hours, Integer.valueOf(hours), say("directory.offering.cancel." + hours)));
        if (before != null) {
            name.filled(before.name());
            words.filled(before.description());
            category.filled(before.category().text());
            unit.filled(before.unit().name());
            // The pound sign stands before the input.
            price.filled(before.unitPrice().toString().replace("£", ""));
            most.filled(String.valueOf(before.maxQuantity()));
            cancel.filled(
                    before.terms().lateUnits() == 0
                            ? "0"
                            : String.valueOf(before.terms().freeUntilHoursBefore()));
        }
        show(form().ask(name, words, category, unit, price, most, cancel)
                .button("directory.edit.save")
                .then(() -> {
                    var others = new ArrayList<>(says.offers());
                    others.remove(before);
                    if (others.stream()
                            .anyMatch(other -> other.name().equals(name.value()) && other.unit() == unit.value())) {
                        name.wrong(Problem.TWICE, Map.of("date", name.value()));
                        return;
                    }
                    var hours = cancel.value();
                    var now = new NewOffer(
                            name.value(),
                            words.given().orElse(""),
                            category.value(),
                            unit.value(),
                            price.value(),
                            most.value(),
                            hours == 0 ? new CancellationTerms(0, 0) : new CancellationTerms(hours, 1));
                    var all = new ArrayList<>(says.offers());
                    if (before == null) {
                        all.add(now);
                    } else {
                        all.set(all.indexOf(before), now);
                    }
                    save(says.selling(all));
                }));
    }

    private static Optional<NewOffer> offer(Description says, String at) {
        return at.matches("\\d{1,2}") && Integer.parseInt(at) < says.offers().size()
                ? Optional.of(says.offers().get(Integer.parseInt(at)))
                : Optional.empty();
    }
}
