package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.ContactDetail;
import carefair.purchasing.EnquiryId;
import carefair.purchasing.EnquiryView;
import carefair.shared.CommandKey;
import carefair.ui.Answer;
import carefair.ui.Kit;
import carefair.ui.QuestionForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page about one thread. It is drawn anew each time it is entered, and after each act. */
abstract class OneEnquiryPage extends OneOfThesePage<EnquiryId, EnquiryView> {

    final EnquiryDesk desk;
    final EnquiryParts parts;
    private CommandKey key = CommandKey.random();
    private String unsent = "";

    OneEnquiryPage(Kit kit, String titleKey, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, titleKey);
        this.desk = desk;
        this.parts = parts;
    }

    /** In whose capacity the page is opened. */
    abstract Who who();

    /** @param words what was typed before; empty at first */
    abstract void draw(EnquiryView enquiry, String words);

    /** Sends what was written. */
    void send(CommandKey sent, String words) {
        throw new IllegalStateException("Nothing is sent from here");
    }

    /** Made with what is shown, so that pressing twice sends once. */
    final CommandKey key() {
        return key;
    }

    @Override
    final Optional<EnquiryId> asked(BeforeEnterEvent event) {
        return event.getRouteParameters().get("enquiry").flatMap(EnquiryPaths::parse);
    }

    @Override
    final EnquiryView find(EnquiryId id) {
        return desk.enquiries().one(who(), id);
    }

    /** What was written stays in sight, also where it could not be sent. */
    @Override
    protected final List<Component> whatNext(RuntimeException refusal) {
        return parts.notSent(unsent);
    }

    @Override
    final String homeKey() {
        return "purchasing.enquiry.to-thread";
    }

    @Override
    final void draw(EnquiryView enquiry) {
        key = CommandKey.random();
        draw(enquiry, "");
    }

    final void drawAnew(String words) {
        var enquiry = find(id());
        key = CommandKey.random();
        clear();
        draw(enquiry, words);
    }

    /** A form to write in; what gives away where somebody is found is pointed out before it is sent. */
    final QuestionForm writing(
            String questionKey, String buttonKey, EnquiryView enquiry, String before, Answer<?>... also) {
        var words = longText(questionKey, Map.of("listing", enquiry.listingName(), "person", enquiry.person()))
                .named("words")
                .atMost(EnquiryParts.MOST_CHARACTERS);
        if (!before.isEmpty()) {
            words.filled(before);
        }
        return form().ask(words).ask(also).button(buttonKey).then(() -> {
            var found = ContactDetail.in(words.value());
            if (found.isEmpty()) {
                sendAndDraw(words.value());
            } else {
                pointOut(words.value(), found);
            }
        });
    }

    /** The quieter acts at the foot of a thread: block or not, and report. */
    final Component others(EnquiryView enquiry, boolean blockedHere) {
        var report = make.tap(home(enquiry.id()) + "/report", "purchasing.enquiry.report");
        if (enquiry.provider() == null) {
            return make.section(make.h2("purchasing.enquiry.not-right"), make.buttons(report));
        }
        var acts = new ArrayList<Component>();
        acts.add(
                blockedHere
                        ? action("purchasing.enquiry.unblock", () -> {
                                    desk.blocks().unblock(who(), id());
                                    drawAnew("");
                                })
                                .slim()
                        : action("purchasing.enquiry.block", () -> {
                                    desk.blocks().block(who(), id());
                                    drawAnew("");
                                })
                                .slim());
        acts.add(report);
        return make.section(
                make.h2("purchasing.enquiry.not-right"),
                make.p(blockedHere ? "purchasing.enquiry.unblock.text" : "purchasing.enquiry.block.text"),
                make.buttons(acts.toArray(Component[]::new)));
    }

    private void pointOut(String words, Set<ContactDetail> found) {
        clear();
        narrow();
        show(make.h1("purchasing.enquiry.contact.title"));
        parts.pointedOut(found).ifPresent(this::show);
        show(
                make.said(words),
                make.buttons(
                        action("purchasing.enquiry.contact.change", () -> drawAnew(words)),
                        action("purchasing.enquiry.contact.send", () -> sendAndDraw(words))
                                .second()));
    }

    private void sendAndDraw(String words) {
        unsent = words;
        send(key, words);
        unsent = "";
        drawAnew("");
    }
}
