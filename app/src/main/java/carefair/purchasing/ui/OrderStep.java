package carefair.purchasing.ui;

import carefair.ui.DraftPage;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import java.util.Optional;

/** One question on the way to an order. Once the order is placed, its questions lead to it. */
abstract class OrderStep extends DraftPage {

    final Ordering ordering;

    OrderStep(Kit kit, String titleKey, Ordering ordering) {
        super(kit, titleKey);
        this.ordering = ordering;
    }

    @Override
    protected final Optional<String> elsewhere(Drafts.Draft draft) {
        return ordering.placed(draft);
    }

    final OrderDraft order() {
        return OrderDraft.of(draft());
    }

    final void goTo(String page) {
        go(OrderPaths.draft(draft().id(), page));
    }

    final String pathOf(String page) {
        return OrderPaths.draft(draft().id(), page);
    }
}
