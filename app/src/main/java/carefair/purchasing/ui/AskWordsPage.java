package carefair.purchasing.ui;

import carefair.ui.Drafts;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What would you like to ask? */
@Route("ask/:draft/words")
@PermitAll
final class AskWordsPage extends AskStep {

    private final EnquiryParts parts;

    AskWordsPage(Kit kit, AskDesk desk, EnquiryParts parts) {
        super(kit, "purchasing.enquiry.ask.title", desk);
        this.parts = parts;
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        var ask = ask();
        var listings = desk.listings(ask);
        back(
                ask.several()
                        ? pathOf("who")
                        : EnquiryPaths.listing(listings.getFirst().id()));
        var words = longText(
                        listings.size() == 1 ? "purchasing.enquiry.words" : "purchasing.enquiry.words-many",
                        Map.of("listing", listings.getFirst().name(), "count", listings.size()))
                .named(AskDraft.WORDS)
                .atMost(EnquiryParts.MOST_CHARACTERS);
        var passedOn = desk.passedOn(ask);
        if (passedOn.isEmpty()) {
            words.asHeading();
        } else {
            // Whoever is read the page from its heading on must hear before the question who gets it.
            show(make.h1("purchasing.enquiry.ask.title"), parts.passedOn(listings, passedOn, desk.passedOnBy()));
        }
        form.ask(words);
        if (passedOn.size() < listings.size()) {
            form.show(make.p("purchasing.enquiry.private"));
        }
        if (!passedOn.isEmpty()) {
            form.show(make.p("purchasing.enquiry.pass.private"));
        }
        var provider = listings.getFirst().provider();
        if (listings.size() == 1 && provider != null) {
            parts.speed(provider).ifPresent(speed -> form.show(speed));
        }
        form.button("ui.continue");
        show(form);
    }

    @Override
    protected void next() {
        go(pathOf("check"));
    }
}
