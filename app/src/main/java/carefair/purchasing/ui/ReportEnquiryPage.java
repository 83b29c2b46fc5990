package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.EnquiryId;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What is wrong? For the person and who acts for them, to tell the council. */
@Route("questions/:enquiry/report")
@PermitAll
final class ReportEnquiryPage extends ReportingPage {

    ReportEnquiryPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, desk, parts);
    }

    @Override
    Who.Asker who() {
        return desk.signedIn().asker();
    }

    @Override
    String home(EnquiryId enquiry) {
        return EnquiryPaths.of(enquiry);
    }
}
