package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.MoneyAnswer;
import carefair.ui.QuestionPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider changes what one unit of an offer costs from now on. */
@Route(OwnListingsView.PATH + "/price/:offer")
@PermitAll
final class PriceView extends QuestionPage implements BeforeEnterObserver {

    private final OwnDesk desk;
    private final Telling telling;
    private @Nullable Offer offer;
    private @Nullable MoneyAnswer price;

    PriceView(Kit kit, OwnDesk desk, Telling telling) {
        super(kit, "directory.price.title");
        this.desk = desk;
        this.telling = telling;
        back("/app/" + OwnListingsView.PATH);
    }

    static String href(OfferId offer) {
        return "/app/" + OwnListingsView.PATH + "/price/" + offer.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("offer").flatMap(desk::offer).filter(Offer::sold);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var now = found.get();
        offer = now;
        var facts = Map.of("offer", now.name(), "per", telling.per(now), "price", now.unitPrice());
        var asked =
                money("directory.price", facts).named("price").asHeading().between(Money.ofPence(1), Directory.DEAREST);
        price = asked;
        form.show(make.p("directory.price.text"));
        askThen("directory.price.save", asked);
    }

    @Override
    protected void next() {
        if (offer != null && price != null) {
            desk.changePrice(offer.id(), price.value());
            go(OwnListingsView.afterPrice(offer.id()));
        }
    }
}
