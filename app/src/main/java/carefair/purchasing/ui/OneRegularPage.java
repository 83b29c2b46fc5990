package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page about one regular order. It is drawn anew each time it is entered, and after each act it is entered again. */
abstract class OneRegularPage extends Page implements BeforeEnterObserver {

    final Kit kit;
    final RegularDesk desk;
    final RegularParts parts;
    final RegularWords words;
    private @Nullable RegularOrderId id;

    OneRegularPage(Kit kit, String titleKey, RegularDesk desk, RegularParts parts) {
        super(kit, titleKey);
        this.kit = kit;
        this.desk = desk;
        this.parts = parts;
        this.words = parts.words();
    }

    /** The regular order, as this reader may see it. */
    abstract RegularOrderView find(RegularOrderId regular);

    /** The address of the regular order's own page, for this reader. */
    abstract String home(RegularOrderId regular);

    abstract void draw(RegularOrderView regular);

    final RegularOrderId id() {
        if (id == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return id;
    }

    final void goHome() {
        go(home(id()));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("regular").flatMap(OrderPaths::parseRegular);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = asked.get();
        try {
            var regular = find(asked.get());
            clear();
            draw(regular);
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(home(id()), "purchasing.regular.open")));
    }
}
