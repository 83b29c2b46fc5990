package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.EnquiryStage;
import carefair.purchasing.EnquiryView;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What people asked a provider: those that wait for an answer first, and how fast it usually answers. */
@Route("provider/questions")
@PermitAll
final class ProviderEnquiriesPage extends Page implements BeforeEnterObserver {

    private final EnquiryDesk desk;
    private final EnquiryParts parts;

    ProviderEnquiriesPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.provider.title");
        this.desk = desk;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Who.Provider who = desk.signedIn().provider();
        var all = desk.enquiries().of(who);
        show(make.h1("purchasing.enquiry.provider.title"));
        parts.speed(who.organisation())
                .ifPresentOrElse(
                        speed -> show(make.p("purchasing.enquiry.provider.speed"), speed),
                        () -> show(make.p("purchasing.enquiry.provider.no-speed")));
        if (all.isEmpty()) {
            show(make.p("purchasing.enquiry.provider.none"));
        }
        part("purchasing.enquiry.provider.waiting", all, true);
        part("purchasing.enquiry.provider.others", all, false);
        if (!desk.enquiries().of(desk.signedIn().asker()).isEmpty()) {
            show(make.p(make.link(EnquiryPaths.QUESTIONS, "purchasing.enquiry.provider.own")));
        }
    }

    private void part(String heading, List<EnquiryView> all, boolean waiting) {
        var these = all.stream()
                .filter(one -> waiting == (one.stage() == EnquiryStage.ASKED && !one.blocked()))
                .toList();
        if (these.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hits");
        these.forEach(one -> list.add(new ListItem(make.card(
                make.p(make.link(
                        EnquiryPaths.provider(one.id()),
                        "purchasing.enquiry.provider.from",
                        one.person(),
                        one.listingName())),
                make.p(parts.tag(one, "provider")),
                make.soft("purchasing.enquiry.last", Said.moment(one.lastAt()))))));
        show(make.section(make.h2(heading), list));
    }
}
