package carefair.purchasing.ui;

import carefair.purchasing.EnquiryView;
import carefair.ui.Kit;

/** What is wrong? Goes to the council with the thread. */
abstract class ReportingPage extends OneEnquiryPage {

    ReportingPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.report.title", desk, parts);
    }

    @Override
    final void draw(EnquiryView enquiry, String before) {
        narrow();
        back(home(enquiry.id()));
        var words = longText("purchasing.enquiry.reporting")
                .named("reporting")
                .asHeading()
                .atMost(EnquiryParts.MOST_CHARACTERS);
        show(form().ask(words)
                .show(make.p("purchasing.enquiry.reporting.danger"))
                .button("purchasing.enquiry.reporting.send")
                .then(() -> {
                    desk.reports().report(key(), who(), id(), words.value());
                    clear();
                    narrow();
                    title("purchasing.enquiry.reported.title");
                    show(
                            make.h1("purchasing.enquiry.reported.title"),
                            make.p("purchasing.enquiry.reported.text"),
                            make.p(make.link(home(id()), "purchasing.enquiry.to-thread")));
                }));
    }
}
