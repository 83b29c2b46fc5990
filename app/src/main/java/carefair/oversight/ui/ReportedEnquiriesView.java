package carefair.oversight.ui;

import carefair.purchasing.EnquiryReports;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Threads between people and providers that one of the two reported, by the day an answer is due. */
@Route("staff/enquiries")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ReportedEnquiriesView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final EnquiryReports reports;

    ReportedEnquiriesView(Kit kit, Officer officer, EnquiryReports reports) {
        super(kit, "oversight.enquiries.title");
        this.officer = officer;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = reports.waiting(officer.who());
        show(make.h1("oversight.enquiries.title"));
        if (event.getLocation().getQueryParameters().getSingleParameter("done").isPresent()) {
            show(make.done(make.p("oversight.enquiries.done")));
        }
        show(make.p(waiting.isEmpty() ? "oversight.enquiries.none" : "oversight.enquiries.text"));
        var list = new UnorderedList();
        list.addClassName("hits");
        for (var report : waiting) {
            list.add(new ListItem(make.card(
                    make.p(make.link(
                            At.ENQUIRIES + "/" + report.id().value(),
                            "oversight.enquiries.one",
                            officer.name(report.enquiry().asker()),
                            report.enquiry().listingName())),
                    make.soft("oversight.enquiries.by", report.as(), Said.moment(report.at()), report.due()))));
        }
        show(list);
    }
}
