package carefair.directory.ui;

import carefair.directory.SavedSearches;
import carefair.directory.SearchId;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Keeps what was looked for under a name, to be told of what comes to it. What is looked for stands in the address. */
@Route("searches/new")
@PermitAll
final class SaveSearchView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final SearchDesk desk;

    SaveSearchView(Kit kit, SearchDesk desk) {
        super(kit, "directory.search.new.title");
        this.kit = kit;
        this.desk = desk;
    }

    static String href(Looking looking) {
        return "/app/searches/new?" + looking.asked();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        narrow();
        var looking = Looking.of(event.getLocation().getQueryParameters(), kit.settings());
        if (!looking.wanting().on().canBeLookedFor(London.today(kit.clock()))) {
            // There it says what is wrong with the day.
            event.forwardTo(Looking.PATH, looking.query());
            return;
        }
        back(looking.href());
        show(make.h1("directory.search.new.title"));
        if (!desk.isResident() || looking.asked().length() > SavedSearches.LONGEST) {
            show(make.p("directory.search.new.others"), make.p(make.link("/app/find", "directory.saved.find")));
            return;
        }
        show(
                make.p(desk.isTold() ? "directory.search.new.text" : "directory.search.new.text.seen"),
                asked(looking),
                question(looking));
    }

    private Component asked(Looking looking) {
        var filters = desk.filters(looking);
        return make.rows()
                .row("directory.search.need", looking.need().isEmpty() ? say("directory.search.any") : looking.need())
                .row(
                        "directory.search.where",
                        looking.where().isEmpty() ? say("directory.search.any") : looking.where())
                .row("directory.search.filters", filters.isEmpty() ? say("directory.search.any") : filters);
    }

    private Component question(Looking looking) {
        var name =
                text("directory.search.name").atMost(SavedSearches.LONGEST_NAME).filled(proposed(looking));
        var form = form().ask(name).button("directory.search.save");
        // The form's own: a second press of the same form saves no second search.
        var id = new SearchId(UUID.randomUUID());
        form.then(() -> {
            desk.save(id, name.value().strip(), looking);
            go("/app/searches");
        });
        return form;
    }

    private String proposed(Looking looking) {
        var need = looking.need().isEmpty() ? say("directory.find.any") : looking.need();
        var name = looking.where().isEmpty() ? need : say("directory.find.near", need, looking.where());
        return name.length() > SavedSearches.LONGEST_NAME ? name.substring(0, SavedSearches.LONGEST_NAME) : name;
    }
}
