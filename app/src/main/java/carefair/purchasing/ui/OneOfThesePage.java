package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page about one thing that its address names. It is drawn anew each time it is entered, and after each act it is entered again. What is
 * not there, or not for this reader, is not found.
 *
 * @param <I> its id
 * @param <V> it, as this reader may see it
 */
abstract class OneOfThesePage<I, V> extends Page implements BeforeEnterObserver {

    final Kit kit;
    private final String titleKey;
    private @Nullable I id;

    OneOfThesePage(Kit kit, String titleKey) {
        super(kit, titleKey);
        this.kit = kit;
        this.titleKey = titleKey;
    }

    /** What the address says, if it has the shape of an id. */
    abstract Optional<I> asked(BeforeEnterEvent event);

    /** @throws IdentityRefusal.NotYours if there is none, or it is not for this reader */
    abstract V find(I id);

    /** The address of its own page, for this reader. */
    abstract String home(I id);

    /** The words of the link there. */
    abstract String homeKey();

    abstract void draw(V found);

    final I id() {
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
        var named = asked(event);
        if (named.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = named.get();
        try {
            var found = find(named.get());
            clear();
            title(titleKey);
            draw(found);
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(home(id()), homeKey())));
    }
}
