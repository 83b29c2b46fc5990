package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.purchasing.ContactDetail;
import carefair.purchasing.Reach;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The question before it is sent: to whom, in what words, and what of it would give away where somebody is found. */
@Route("ask/:draft/check")
@PermitAll
final class AskCheckPage extends AskStep {

    private final EnquiryParts parts;

    AskCheckPage(Kit kit, AskDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.check.title", desk);
        this.parts = parts;
    }

    @Override
    Optional<String> missing(AskDraft ask) {
        return super.missing(ask).or(() -> ask.words().isEmpty() ? Optional.of("words") : Optional.empty());
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("words"));
        var ask = ask();
        var listings = desk.listings(ask);
        var names = listings.stream().map(this::name).toList();
        var to = make.words(names);
        var rows =
                make.rows().row("purchasing.enquiry.check.to", listings.size() == 1 ? new Span(names.getFirst()) : to);
        if (ask.several()) {
            rows.change(pathOf("who"), "purchasing.enquiry.check.to.change");
        }
        rows.row("purchasing.enquiry.check.words", make.said(ask.words()))
                .change(pathOf("words"), "purchasing.enquiry.check.words.change");
        show(make.h1("purchasing.enquiry.check.title"));
        parts.pointedOut(ContactDetail.in(ask.words())).ifPresent(this::show);
        show(rows);
        var passedOn = desk.passedOn(ask);
        if (passedOn.size() < listings.size()) {
            show(make.p("purchasing.enquiry.check.sees"));
        }
        if (!passedOn.isEmpty()) {
            show(make.p("purchasing.enquiry.pass.sees", desk.passedOnBy()));
        }
        askThen("purchasing.enquiry.check.send");
    }

    private String name(Listing listing) {
        return desk.reach(listing) == Reach.COUNCIL
                ? say("purchasing.enquiry.pass.name", listing.name())
                : listing.name();
    }

    /** What was written stays in sight, also where it could not be sent. */
    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return parts.notSent(ask().words());
    }

    @Override
    protected void next() {
        var ask = ask();
        desk.send(ask.key(), ask.listings(), ask.words());
        keep(AskDraft.done());
        go(EnquiryPaths.QUESTIONS + "?sent=" + ask.listings().size());
    }
}
