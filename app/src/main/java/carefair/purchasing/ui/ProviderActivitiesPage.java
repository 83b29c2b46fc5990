package carefair.purchasing.ui;

import carefair.directory.Offer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a provider sells, each with its next date where it has dates of its own. */
@Route("provider/dates")
@PermitAll
final class ProviderActivitiesPage extends Page implements BeforeEnterObserver {

    private final ActivityDesk desk;

    ProviderActivitiesPage(Kit kit, ActivityDesk desk) {
        super(kit, "purchasing.activity.provider.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var offers = desk.directory().listingsOf(desk.provider()).stream()
                .flatMap(listing -> listing.offers().stream().filter(Offer::sold))
                .toList();
        show(
                make.h1("purchasing.activity.provider.title"),
                make.p(
                        offers.isEmpty()
                                ? "purchasing.activity.provider.nothing"
                                : "purchasing.activity.provider.text"));
        var list = new UnorderedList();
        list.addClassName("hits");
        for (var offer : offers) {
            var next = desk.activities().of(offer.id(), 1);
            list.add(new ListItem(make.card(
                    make.p(make.link(
                            EnquiryPaths.dates(offer.id()),
                            "purchasing.activity.heading",
                            offer.name(),
                            offer.listingName())),
                    next.isEmpty()
                            ? make.soft("purchasing.activity.provider.no-dates")
                            : make.soft(
                                    "purchasing.activity.provider.next",
                                    Said.moment(next.getFirst().startsAt()),
                                    next.getFirst().left()))));
        }
        show(list);
    }
}
