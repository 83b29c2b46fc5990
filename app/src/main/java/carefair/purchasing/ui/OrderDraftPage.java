package carefair.purchasing.ui;

import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page on the way to an order that is not one question. Once the order is placed, it leads there. */
abstract class OrderDraftPage extends Page implements BeforeEnterObserver {

    final Kit kit;
    final Ordering ordering;
    private final String titleKey;
    private @Nullable DraftId id;

    OrderDraftPage(Kit kit, String titleKey, Ordering ordering) {
        super(kit, titleKey);
        this.kit = kit;
        this.titleKey = titleKey;
        this.ordering = ordering;
    }

    /** Shows the page anew. */
    abstract void draw(OrderDraft order);

    /** Where to go instead, such as when an answer is still missing. */
    Optional<String> missing(OrderDraft order) {
        if (order.wanted().isPresent()) {
            return order.relation() == null && ordering.asksWhoIsPaid(order)
                    ? Optional.of(pathOf("relation"))
                    : Optional.empty();
        }
        return Optional.of(pathOf(order.units() == null ? "quantity" : order.nextQuestion()));
    }

    final String pathOf(String page) {
        return OrderPaths.draft(id(), page);
    }

    final void goTo(String page) {
        go(pathOf(page));
    }

    final void keep(Map<String, String> answers) {
        kit.drafts().save(kit.frame().keeper(), id(), answers);
    }

    final OrderDraft order() {
        return find(id()).map(OrderDraft::of).orElseThrow();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var found =
                event.getRouteParameters().get("draft").flatMap(DraftId::parse).flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = found.get().id();
        var order = OrderDraft.of(found.get());
        var elsewhere = ordering.placed(found.get()).or(() -> missing(order));
        if (elsewhere.isPresent()) {
            event.forwardTo(elsewhere.get().substring("/app/".length()));
            return;
        }
        clear();
        title(titleKey);
        draw(order);
    }

    private Optional<Drafts.Draft> find(DraftId draft) {
        return kit.drafts().find(kit.frame().keeper(), draft);
    }

    private DraftId id() {
        if (id == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return id;
    }
}
