package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.EnquiryId;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What is wrong? For the provider, to tell the council. */
@Route("provider/questions/:enquiry/report")
@PermitAll
final class ProviderReportEnquiryPage extends ReportingPage {

    ProviderReportEnquiryPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, desk, parts);
    }

    @Override
    Who.Provider who() {
        return desk.signedIn().provider();
    }

    @Override
    String home(EnquiryId enquiry) {
        return EnquiryPaths.provider(enquiry);
    }
}
