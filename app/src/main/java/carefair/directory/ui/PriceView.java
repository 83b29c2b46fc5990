package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.QuestionForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/** A provider changes what one unit of an offer costs from now on. */
@Route(OwnListingsView.PATH + "/price/:offer")
@PermitAll
final class PriceView extends Page implements BeforeEnterObserver {

    /** In the address: the price that was typed while somebody else changed it. */
    private static final String TYPED = "typed";

    private final OwnDesk desk;
    private final Telling telling;

    PriceView(Kit kit, OwnDesk desk, Telling telling) {
        super(kit, "directory.price.title");
        this.desk = desk;
        this.telling = telling;
    }

    static String href(OfferId offer) {
        return "/app/" + OwnListingsView.PATH + "/price/" + offer.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("offer")
                .flatMap(desk::offer)
                .filter(Offer::sold)
                .ifPresentOrElse(
                        offer -> draw(
                                offer,
                                event.getLocation()
                                        .getQueryParameters()
                                        .getSingleParameter(TYPED)
                                        .map(Spreadsheet::upTo)
                                        .filter(typed -> !typed.equals(offer.unitPrice()))),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    /** @param typed what was to be saved when somebody else had changed the price */
    private void draw(Offer offer, Optional<Money> typed) {
        clear();
        narrow();
        back("/app/" + OwnListingsView.PATH);
        typed.ifPresent(wanted -> show(meanwhile(offer, wanted)));
        show(question(offer, typed));
    }

    private Component meanwhile(Offer offer, Money wanted) {
        var told = make.inset(
                Tone.WAIT,
                make.p("directory.price.meanwhile", offer.unitPrice(), telling.per(offer), wanted),
                make.p("directory.price.meanwhile.text"));
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private QuestionForm question(Offer offer, Optional<Money> typed) {
        var facts = Map.of("offer", offer.name(), "per", telling.per(offer), "price", offer.unitPrice());
        var price =
                money("directory.price", facts).named("price").asHeading().between(Money.ofPence(1), Directory.DEAREST);
        typed.map(PriceView::plain).ifPresent(price::filled);
        return form().show(make.p("directory.price.text"))
                .ask(price)
                .button("directory.price.save")
                .then(() -> go(
                        desk.changePrice(offer, price.value())
                                ? OwnListingsView.afterPrice(offer.id())
                                : href(offer.id()) + "?" + TYPED + "=" + plain(price.value())));
    }

    private static String plain(Money price) {
        return price.toString().replaceAll("[£,]", "");
    }
}
