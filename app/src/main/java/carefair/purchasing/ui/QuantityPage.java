package carefair.purchasing.ui;

import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.NumberAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many each time? */
@Route("order/:draft/quantity")
@PermitAll
final class QuantityPage extends OrderStep {

    private @Nullable NumberAnswer quantity;

    QuantityPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.quantity.title", ordering);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        var offer = ordering.offer(order());
        var asked = number(
                        "purchasing.quantity." + offer.unit(),
                        Map.of("most", offer.maxQuantity(), "listing", offer.listingName()))
                .named("quantity")
                .between(1, offer.maxQuantity())
                .asHeading();
        quantity = asked;
        back(
                order().wanted().isPresent()
                        ? pathOf("check")
                        : "/listings/" + offer.listing().value());
        ask(asked);
    }

    @Override
    protected void next() {
        if (quantity != null) {
            keep(OrderDraft.units(quantity.value()));
        }
        goTo(order().wanted().isPresent() ? "check" : order().nextQuestion());
    }
}
