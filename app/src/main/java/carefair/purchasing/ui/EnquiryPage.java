package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.EnquiryId;
import carefair.purchasing.EnquiryStage;
import carefair.purchasing.EnquiryView;
import carefair.purchasing.Reach;
import carefair.shared.CommandKey;
import carefair.ui.Answer;
import carefair.ui.ChecksAnswer;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One thread for the person and who acts for them. */
@Route("questions/:enquiry")
@PermitAll
final class EnquiryPage extends OneEnquiryPage {

    private Optional<ChecksAnswer<Boolean>> noAnswer = Optional.empty();

    EnquiryPage(Kit kit, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.one.title", desk, parts);
    }

    @Override
    Who.Asker who() {
        return desk.signedIn().asker();
    }

    @Override
    String home(EnquiryId enquiry) {
        return EnquiryPaths.of(enquiry);
    }

    @Override
    void draw(EnquiryView enquiry, String words) {
        back(EnquiryPaths.QUESTIONS);
        title("purchasing.enquiry.one.heading", enquiry.listingName());
        show(make.h1("purchasing.enquiry.one.heading", enquiry.listingName()), make.p(parts.tag(enquiry, "resident")));
        var provider = enquiry.provider();
        if (provider != null) {
            parts.speed(provider).ifPresent(this::show);
        }
        parts.passingOn(enquiry).ifPresent(this::show);
        show(
                make.p(make.link(
                        EnquiryPaths.listing(enquiry.listing()), "purchasing.enquiry.listing", enquiry.listingName())),
                parts.thread(desk.enquiries().thread(who(), enquiry.id())));
        if (enquiry.blocked()) {
            show(make.p(
                    enquiry.blockedByPerson()
                            ? "purchasing.enquiry.blocked.by-you"
                            : "purchasing.enquiry.blocked.by-them"));
        } else if (provider == null && reach(enquiry) == Reach.NOBODY) {
            show(make.div("part", make.p("purchasing.enquiry.pass.no-more"), make.p("purchasing.enquiry.instead")));
        } else {
            // Thanks for an answer must not make the provider look as if it owed one.
            noAnswer = enquiry.stage() == EnquiryStage.ASKED ? Optional.empty() : Optional.of(needsNone());
            var part = make.div("part");
            if (provider == null) {
                part.add(make.p(
                        reach(enquiry) == Reach.COUNCIL
                                ? "purchasing.enquiry.pass.private"
                                : "purchasing.enquiry.pass.here-now",
                        enquiry.listingName()));
            }
            part.add(writing(
                    "purchasing.enquiry.more",
                    "purchasing.enquiry.more.send",
                    enquiry,
                    words,
                    noAnswer.stream().toArray(Answer<?>[]::new)));
            show(part);
        }
        show(others(enquiry, enquiry.blockedByPerson()));
    }

    @Override
    void send(CommandKey sent, String words) {
        if (noAnswer.flatMap(Answer::given).isPresent()) {
            desk.enquiries().thank(sent, who(), id(), words);
        } else {
            desk.enquiries().askMore(sent, who(), id(), words);
        }
    }

    private Reach reach(EnquiryView enquiry) {
        return desk.enquiries().reach(who(), enquiry.id());
    }

    private ChecksAnswer<Boolean> needsNone() {
        ChecksAnswer<Boolean> asked = checks("purchasing.enquiry.no-answer");
        return asked.named("no-answer").optional().choice("none", true, say("purchasing.enquiry.no-answer.none"));
    }
}
