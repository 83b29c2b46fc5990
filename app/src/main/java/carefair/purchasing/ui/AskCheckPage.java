package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.purchasing.ContactDetail;
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
        var to = make.words(listings.stream().map(Listing::name).toList());
        var rows = make.rows()
                .row(
                        "purchasing.enquiry.check.to",
                        listings.size() == 1 ? new Span(listings.getFirst().name()) : to);
        if (ask.several()) {
            rows.change(pathOf("who"), "purchasing.enquiry.check.to.change");
        }
        rows.row("purchasing.enquiry.check.words", make.said(ask.words()))
                .change(pathOf("words"), "purchasing.enquiry.check.words.change");
        show(make.h1("purchasing.enquiry.check.title"));
        parts.pointedOut(ContactDetail.in(ask.words())).ifPresent(this::show);
        show(rows, make.p("purchasing.enquiry.check.sees"));
        askThen("purchasing.enquiry.check.send");
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
