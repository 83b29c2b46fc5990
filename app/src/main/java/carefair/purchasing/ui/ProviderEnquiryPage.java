package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.EnquiryId;
import carefair.purchasing.EnquiryStage;
import carefair.purchasing.EnquiryView;
import carefair.purchasing.PoliteNo;
import carefair.shared.CommandKey;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/** One thread for the provider: to answer in its own words, or to say no kindly with one press. */
@Route("provider/questions/:enquiry")
@PermitAll
final class ProviderEnquiryPage extends OneEnquiryPage {

    ProviderEnquiryPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.one.title", desk, parts);
    }

    @Override
    Who.Provider who() {
        return desk.signedIn().provider();
    }

    @Override
    String home(EnquiryId enquiry) {
        return EnquiryPaths.provider(enquiry);
    }

    @Override
    void draw(EnquiryView enquiry, String words) {
        back(EnquiryPaths.PROVIDER_QUESTIONS);
        title("purchasing.enquiry.provider.heading", enquiry.person());
        show(
                make.h1("purchasing.enquiry.provider.heading", enquiry.person()),
                make.p("purchasing.enquiry.provider.about", enquiry.listingName()),
                make.p(parts.tag(enquiry, "provider")),
                parts.thread(desk.enquiries().thread(who(), enquiry.id())));
        if (enquiry.blocked()) {
            show(make.p(
                    enquiry.blockedByProvider()
                            ? "purchasing.enquiry.blocked.by-you"
                            : "purchasing.enquiry.blocked.by-person"));
        } else {
            show(make.div(
                    "part", writing("purchasing.enquiry.answer", "purchasing.enquiry.answer.send", enquiry, words)));
            if (enquiry.stage() == EnquiryStage.ASKED) {
                show(declines());
            }
        }
        show(others(enquiry, enquiry.blockedByProvider()));
    }

    @Override
    void send(CommandKey sent, String words) {
        desk.answers().answer(sent, who(), id(), words);
    }

    private Component declines() {
        var buttons = new ArrayList<Component>();
        for (var no : PoliteNo.values()) {
            buttons.add(action("purchasing.enquiry.no." + no, () -> decline(no)).slim());
        }
        return make.section(
                make.h2("purchasing.enquiry.no"),
                make.p("purchasing.enquiry.no.text"),
                make.buttons(buttons.toArray(Component[]::new)));
    }

    private void decline(PoliteNo no) {
        desk.answers().decline(key(), who(), id(), no);
        drawAnew("");
    }
}
