package carefair.purchasing.ui;

import carefair.directory.SpeedOfAnswers;
import carefair.identity.OrganisationId;
import carefair.purchasing.ActingAs;
import carefair.purchasing.ContactDetail;
import carefair.purchasing.EnquiryLine;
import carefair.purchasing.EnquiryStage;
import carefair.purchasing.EnquiryView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts that pages about questions show. */
@org.springframework.stereotype.Component
class EnquiryParts {

    /** How much people may write at once. */
    static final int MOST_CHARACTERS = 1000;

    private final Kit kit;
    private final SpeedOfAnswers speeds;

    EnquiryParts(Kit kit, SpeedOfAnswers speeds) {
        this.kit = kit;
        this.speeds = speeds;
    }

    /** How fast the provider usually answers, once that can be said. */
    Optional<Component> speed(OrganisationId provider) {
        return speeds.of(provider).map(speed -> new Paragraph(kit.texts().say(speed)));
    }

    /** What stands in the words and gives away where somebody is found; nothing where nothing does. */
    Optional<Component> pointedOut(Set<ContactDetail> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var make = kit.build();
        return Optional.of(make.inset(
                Tone.WAIT,
                make.p("purchasing.enquiry.contact.found"),
                make.words(found.stream().map(one -> kit.texts().say(one)).toList()),
                make.p("purchasing.enquiry.contact.why")));
    }

    Component tag(EnquiryView enquiry, String reader) {
        var make = kit.build();
        if (enquiry.blocked()) {
            return make.tag(Tone.PLAIN, "purchasing.enquiry.blocked");
        }
        return make.tag(
                enquiry.stage() == EnquiryStage.ASKED ? Tone.WAIT : Tone.GOOD,
                "purchasing.enquiry." + reader + "." + enquiry.stage());
    }

    /** What was written and could not be sent, to be copied; nothing where nothing was written. */
    List<Component> notSent(String words) {
        var make = kit.build();
        return words.isEmpty() ? List.of() : List.of(make.h2("purchasing.enquiry.not-sent"), make.said(words));
    }

    /** What was written, first to last. */
    Component thread(List<EnquiryLine> lines) {
        var make = kit.build();
        var list = new OrderedList();
        list.addClassName("hits");
        for (var line : lines) {
            var key = line.as() == ActingAs.REPRESENTATIVE ? "purchasing.enquiry.line.for" : "purchasing.enquiry.line";
            list.add(new ListItem(make.card(
                    make.p(make.bold(line.by()), make.text(key, Said.moment(line.at()))), words(line))));
        }
        return make.section(make.h2("purchasing.enquiry.thread"), list);
    }

    private Component words(EnquiryLine line) {
        var make = kit.build();
        var declined = line.declined();
        if (declined != null) {
            return make.said(kit.texts().say(declined));
        }
        var words = line.words();
        return words == null ? make.soft("purchasing.enquiry.erased") : make.said(words);
    }
}
