package carefair.purchasing.ui;

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

/** What the account asked of providers: the last written first. */
@Route("questions")
@PermitAll
final class EnquiriesPage extends Page implements BeforeEnterObserver {

    private final EnquiryDesk desk;
    private final EnquiryParts parts;

    EnquiriesPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.list.title");
        this.desk = desk;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var all = desk.enquiries().of(desk.signedIn().asker());
        show(make.h1("purchasing.enquiry.list.title"));
        if (event.getLocation().getQueryParameters().getSingleParameter("sent").isPresent()) {
            show(make.done(make.p("purchasing.enquiry.sent")));
        }
        if (all.isEmpty()) {
            show(make.p("purchasing.enquiry.list.none"));
        }
        part("purchasing.enquiry.list.answered", all, true);
        part("purchasing.enquiry.list.waiting", all, false);
        show(make.buttons(
                make.secondButtonLink("/app/find", "purchasing.check.find"),
                make.secondButtonLink(EnquiryPaths.SEVERAL, "purchasing.enquiry.several.link")));
    }

    private void part(String heading, List<EnquiryView> all, boolean answered) {
        var these = all.stream()
                .filter(one -> answered == (one.stage() != EnquiryStage.ASKED))
                .toList();
        if (these.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hits");
        these.forEach(one -> list.add(new ListItem(make.card(
                make.p(make.linkWords(EnquiryPaths.of(one.id()), one.listingName())),
                make.p(parts.tag(one, "resident")),
                make.soft("purchasing.enquiry.last", Said.moment(one.lastAt()))))));
        show(make.section(make.h2(heading), list));
    }
}
