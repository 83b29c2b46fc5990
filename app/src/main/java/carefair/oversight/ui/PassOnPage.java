package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.purchasing.EnquiryId;
import carefair.purchasing.EnquiryRefusal;
import carefair.purchasing.PassedBack;
import carefair.purchasing.QuestionToPassOn;
import carefair.purchasing.QuestionsToPassOn;
import carefair.shared.CommandKey;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One question to a provider who is not here: how they are reached, what to ask, and what they said. */
@Route("staff/pass-on/:enquiry")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PassOnPage extends Page implements BeforeEnterObserver {

    private static final int MOST_CHARACTERS = 1000;

    private final Officer officer;
    private final QuestionsToPassOn questions;
    private final ThreadPart thread;
    private CommandKey key = CommandKey.random();
    private String unsent = "";

    PassOnPage(Kit kit, Officer officer, QuestionsToPassOn questions) {
        super(kit, "oversight.pass-on.page");
        this.officer = officer;
        this.questions = questions;
        thread = new ThreadPart(make, kit.texts());
    }

    /** How far it is: passed on or not yet, and by when what is due. */
    static Component tag(Build make, QuestionToPassOn question) {
        var tone = question.overdue() ? Tone.HEATH : Tone.WAIT;
        var key = question.passing().askedAt() == null ? "oversight.pass-on.ask-by" : "oversight.pass-on.answer-by";
        return make.tag(
                tone,
                question.overdue() ? key + ".late" : key,
                question.passing().by());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("enquiry")).map(EnquiryId::new);
        try {
            id.ifPresentOrElse(
                    one -> draw(questions.read(officer.who(), one)),
                    () -> event.rerouteToError(NotFoundException.class));
        } catch (EnquiryRefusal.NoLongerWaits meanwhile) {
            gone();
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** An address from a list of yesterday still leads somewhere. */
    private void gone() {
        clear();
        narrow();
        title("oversight.pass-on.gone");
        show(
                make.h1("oversight.pass-on.gone"),
                make.p("oversight.pass-on.gone.text"),
                make.p(make.link(At.PASS_ON, "oversight.pass-on.back")));
    }

    /** What was written stays in sight, also where it could not be sent. */
    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        var next = new ArrayList<Component>();
        if (!unsent.isEmpty()) {
            next.add(make.h2("oversight.pass-on.not-sent"));
            next.add(make.said(unsent));
        }
        next.add(make.p(make.link(At.PASS_ON, "oversight.pass-on.back")));
        return next;
    }

    private void draw(QuestionToPassOn question) {
        clear();
        key = CommandKey.random();
        back(At.PASS_ON);
        narrow();
        var enquiry = question.enquiry();
        title("oversight.pass-on.heading", enquiry.listingName());
        show(
                make.h1("oversight.pass-on.heading", enquiry.listingName()),
                make.p(tag(make, question)),
                make.p("oversight.pass-on.from", enquiry.person(), Said.moment(question.waitsSince())));
        show(make.section(make.h2("oversight.pass-on.thread"), thread.list(question.thread())));
        show(make.section(make.h2("oversight.pass-on.reach"), reached(question)));
        var asked = question.passing().askedAt();
        show(
                asked == null
                        ? make.section(
                                make.h2("oversight.pass-on.ask"),
                                make.p("oversight.pass-on.ask.text"),
                                make.buttons(action("oversight.pass-on.asked", () -> passedOn(enquiry.id()))))
                        : make.p("oversight.pass-on.asked-on", Said.moment(asked)));
        RadioAnswer<PassedBack> came = radios("oversight.pass-on.came");
        came.named("came");
        for (var one : PassedBack.values()) {
            came.choice(one.name(), one, say("oversight.pass-on.came." + one));
        }
        var words = longText("oversight.pass-on.words").named("words").atMost(MOST_CHARACTERS);
        show(make.section(
                make.h2("oversight.pass-on.write"),
                form().ask(came, words).button("oversight.pass-on.send").then(() -> {
                    unsent = words.value();
                    questions.passBack(key, officer.who(), enquiry.id(), came.value(), words.value());
                    go(At.PASS_ON + "?done=answered");
                })));
    }

    private void passedOn(EnquiryId enquiry) {
        questions.passedOn(officer.who(), enquiry);
        draw(questions.read(officer.who(), enquiry));
    }

    private Component[] reached(QuestionToPassOn question) {
        var parts = new ArrayList<Component>();
        question.phones()
                .forEach(phone ->
                        parts.add(new Paragraph(new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone))));
        question.website().ifPresent(site -> parts.add(make.p(make.linkWords(site, site))));
        question.register().ifPresent(page -> parts.add(make.p(make.link(page, "oversight.pass-on.register"))));
        question.address().ifPresent(address -> parts.add(make.said(address)));
        if (parts.isEmpty()) {
            parts.add(make.p("oversight.pass-on.reach.none"));
        }
        parts.add(make.p(make.link(question.listingPath(), "oversight.pass-on.listing")));
        return parts.toArray(Component[]::new);
    }
}
