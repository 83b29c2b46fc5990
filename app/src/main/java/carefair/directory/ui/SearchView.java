package carefair.directory.ui;

import carefair.directory.SavedSearches.Saved;
import carefair.directory.SearchId;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What came new to one saved search. */
@Route("searches/:search")
@PermitAll
final class SearchView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final SearchDesk desk;
    private final Telling telling;

    SearchView(Kit kit, SearchDesk desk, Telling telling) {
        super(kit, "directory.search.list.title");
        this.kit = kit;
        this.desk = desk;
        this.telling = telling;
    }

    static String href(SearchId id) {
        return "/app/searches/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("search")
                .flatMap(desk::one)
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Saved saved) {
        clear();
        back("/app/searches");
        show(make.h1("directory.search.heading", saved.name()));
        var looking = desk.looking(saved);
        var today = London.today(kit.clock());
        if (GoneBy.is(looking, today)) {
            show(GoneBy.words(make));
        }
        show(make.p(GoneBy.results(make, looking, today)));
        if (saved.told().isEmpty()) {
            show(make.p("directory.search.told.none"));
            return;
        }
        var list = new OrderedList();
        list.addClassName("hits");
        saved.told()
                .forEach(listing -> list.add(new ListItem(new Card(kit, telling, listing)
                        .head("")
                        .whoFor()
                        .checks()
                        .foot())));
        show(make.h2("directory.search.told"), list);
    }
}
