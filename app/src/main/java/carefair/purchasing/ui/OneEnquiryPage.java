package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.Who;
import carefair.purchasing.ContactDetail;
import carefair.purchasing.EnquiryId;
import carefair.purchasing.EnquiryView;
import carefair.shared.CommandKey;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page about one thread. It is drawn anew each time it is entered, and after each act. */
abstract class OneEnquiryPage extends Page implements BeforeEnterObserver {

    final EnquiryDesk desk;
    final EnquiryParts parts;
    private @Nullable EnquiryId id;
    private CommandKey key = CommandKey.random();

    OneEnquiryPage(Kit kit, String titleKey, EnquiryDesk desk, EnquiryParts parts) {
        super(kit, titleKey);
        this.desk = desk;
        this.parts = parts;
    }

    /** In whose capacity the page is opened. */
    abstract Who who();

    /** The address of the thread's own page, for this reader. */
    abstract String home(EnquiryId enquiry);

    /** @param words what was typed before; empty at first */
    abstract void draw(EnquiryView enquiry, String words);

    /** Sends what was written. */
    void send(CommandKey sent, String words) {
        throw new IllegalStateException("Nothing is sent from here");
    }

    final EnquiryId id() {
        if (id == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return id;
    }

    /** Made with what is shown, so that pressing twice sends once. */
    final CommandKey key() {
        return key;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("enquiry").flatMap(EnquiryPaths::parse);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = asked.get();
        try {
            drawAnew("");
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    final void drawAnew(String words) {
        var enquiry = desk.enquiries().one(who(), id());
        key = CommandKey.random();
        clear();
        draw(enquiry, words);
    }

    /** A form to write in; what gives away where somebody is found is pointed out before it is sent. */
    final Component writing(String questionKey, String buttonKey, EnquiryView enquiry, String before) {
        var words = longText(questionKey, Map.of("listing", enquiry.listingName(), "person", enquiry.person()))
                .named("words")
                .atMost(EnquiryParts.MOST_CHARACTERS);
        if (!before.isEmpty()) {
            words.filled(before);
        }
        return form().ask(words).button(buttonKey).then(() -> {
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
        acts.add(make.tap(home(enquiry.id()) + "/report", "purchasing.enquiry.report"));
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
        send(key, words);
        drawAnew("");
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(home(id()), "purchasing.enquiry.to-thread")));
    }
}
