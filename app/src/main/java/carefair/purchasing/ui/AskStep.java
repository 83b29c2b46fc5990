package carefair.purchasing.ui;

import carefair.ui.DraftPage;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import java.util.Optional;

/** One page on the way to a question. Once it is sent, they all lead to the list of questions. */
abstract class AskStep extends DraftPage {

    final AskDesk desk;

    AskStep(Kit kit, String titleKey, AskDesk desk) {
        super(kit, titleKey);
        this.desk = desk;
    }

    @Override
    protected final Optional<String> elsewhere(Drafts.Draft draft) {
        var ask = AskDraft.of(draft);
        return ask.sent()
                ? Optional.of(EnquiryPaths.QUESTIONS)
                : missing(ask).map(page -> "/app/ask/" + draft.id() + "/" + page);
    }

    /** The question that must be answered before this one. */
    Optional<String> missing(AskDraft ask) {
        return ask.listings().isEmpty() ? Optional.of("who") : Optional.empty();
    }

    final AskDraft ask() {
        return AskDraft.of(draft());
    }

    final String pathOf(String page) {
        return EnquiryPaths.draft(draft().id(), page);
    }
}
