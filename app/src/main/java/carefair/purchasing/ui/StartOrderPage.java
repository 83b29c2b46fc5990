package carefair.purchasing.ui;

import carefair.directory.DirectoryRefusal;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.identity.Who;
import carefair.purchasing.Activities;
import carefair.purchasing.OrderRefusal;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** Where ordering begins, from an offer: makes the draft and goes on to the first question. */
@Route("order/new/:offer")
@PermitAll
final class StartOrderPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Ordering ordering;
    private final Activities activities;

    StartOrderPage(Kit kit, Ordering ordering, Activities activities) {
        super(kit, "purchasing.start.title");
        this.kit = kit;
        this.ordering = ordering;
        this.activities = activities;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offer = event.getRouteParameters().get("offer").flatMap(this::offer);
        if (offer.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!(ordering.anyone().orElse(null) instanceof Who.Resident)) {
            showNoAccount(offer.get());
        } else if (!offer.get().sold()) {
            explain(new OrderRefusal.NoLongerOffered());
        } else if (activities.hasDates(offer.get().id())) {
            event.forwardTo("activities/" + offer.get().id().value());
        } else {
            var draft = kit.drafts().start(kit.frame().keeper(), OrderDraft.JOURNEY, OrderDraft.begin(offer.get()));
            event.forwardTo("order/" + draft + "/quantity");
        }
    }

    private Optional<Offer> offer(String id) {
        try {
            return Optional.of(ordering.directory().offer(new OfferId(UUID.fromString(id))));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing e) {
            return Optional.empty();
        }
    }

    /** Somebody without a record, or here in another capacity: nothing can be paid from. */
    private void showNoAccount(Offer offer) {
        clear();
        narrow();
        back("/listings/" + offer.listing().value());
        show(
                make.h1("purchasing.start.no-account.title"),
                make.p("purchasing.start.no-account.text"),
                make.p("purchasing.start.no-account.phone"),
                make.p(make.link("/listings/" + offer.listing().value(), "purchasing.start.no-account.back")));
    }
}
