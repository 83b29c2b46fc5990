package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.purchasing.EnquiryReportId;
import carefair.purchasing.EnquiryReportView;
import carefair.purchasing.EnquiryReports;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One reported thread, once the officer said why they read it, and what the council did about it. */
@Route("staff/enquiries/:report")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ReportedEnquiryPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Officer officer;
    private final EnquiryReports reports;

    ReportedEnquiryPage(Kit kit, Officer officer, EnquiryReports reports) {
        super(kit, "oversight.enquiry.title");
        this.kit = kit;
        this.officer = officer;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("report")).map(EnquiryReportId::new);
        try {
            var report = id.map(one -> reports.listed(officer.who(), one));
            if (report.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
            } else if (closed(report.get()).isPresent()) {
                OpenPersonPage.askFirst(event, closed(report.get()).get());
            } else {
                draw(reports.read(officer.who(), report.get().id()));
            }
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The record that is to be opened first; nothing where it is open, or where there is none. */
    private Optional<PersonId> closed(EnquiryReportView report) {
        return report.enquiry()
                .asker()
                .person()
                .filter(person -> officer.opened(person).isEmpty());
    }

    private void draw(EnquiryReportView report) {
        clear();
        back(At.ENQUIRIES);
        narrow();
        var words = report.words();
        show(
                make.h1(
                        "oversight.enquiries.one",
                        officer.name(report.enquiry().asker()),
                        report.enquiry().listingName()),
                make.p("oversight.enquiry.reported", report.by(), report.as(), Said.moment(report.at()), report.due()),
                words == null ? make.p("oversight.enquiry.erased") : make.said("“" + words + "”"),
                make.section(
                        make.h2("oversight.enquiry.thread"), new ThreadPart(make, kit.texts()).list(report.thread())));
        var answer = report.answer();
        if (answer != null) {
            show(make.section(make.h2("oversight.enquiry.answered"), make.said(answer)));
            return;
        }
        var said = longText("oversight.enquiry.answer").atMost(1000);
        show(make.section(form().ask(said).button("oversight.enquiry.send").then(() -> {
            reports.answer(officer.who(), report.id(), said.value());
            go(At.ENQUIRIES + "?done=answered");
        })));
    }
}
