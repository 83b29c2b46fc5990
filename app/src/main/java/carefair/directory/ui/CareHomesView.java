package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.HomeCategories;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Results.Hit;
import carefair.directory.Search;
import carefair.identity.SignedIn;
import carefair.settings.HomeCategory;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.SelectAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;

/** Staff find a care home by its name and say which of the council's service categories it is. */
@Route(CareHomesView.PATH)
@RolesAllowed({"ADMINISTRATOR", "ACCREDITATION_OFFICER"})
final class CareHomesView extends Page implements BeforeEnterObserver {

    static final String PATH = "staff/care-homes";

    private final Directory directory;
    private final HomeCategories categories;
    private final SignedIn signedIn;

    CareHomesView(Kit kit, Directory directory, HomeCategories categories, SignedIn signedIn) {
        super(kit, "directory.homes.title");
        this.directory = directory;
        this.categories = categories;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("name")
                .orElse("");
        clear();
        narrow();
        show(make.h1("directory.homes.title"));
        if (categories.all().isEmpty()) {
            show(make.p("directory.homes.no-names"));
            return;
        }
        show(make.lead("directory.homes.lead"));
        var asked = text("directory.homes.find").optional();
        show(form().ask(asked)
                .secondButton("directory.homes.find.button")
                .then(() -> UI.getCurrent()
                        .navigate(
                                PATH,
                                QueryParameters.simple(
                                        Map.of("name", asked.given().orElse(""))))));
        draw(name);
    }

    private void draw(String name) {
        var found = directory.search(new Search(name, Set.of(), Set.of(ListingKind.CARE_HOME), null, null, null, 1));
        show(make.h2("directory.homes.found", found.total()));
        found.hits().stream().map(Hit::listing).map(this::part).forEach(this::show);
    }

    private Component part(Listing home) {
        var before = categories.of(home.id());
        SelectAnswer<HomeCategory> category = select("directory.homes.category");
        category.named("category-" + home.id().value()).optional().nothingMeans(say("directory.homes.none"));
        categories.all().forEach(one -> category.choice(one.code(), one, one.name()));
        // Without it one press on a home that has a category would take it away.
        before.map(HomeCategory::code).ifPresent(category::filled);
        var said =
                make.soft("directory.homes.now", before.map(HomeCategory::name).orElse(say("directory.homes.none")));
        said.getElement().setAttribute("role", "status");
        var form = form().ask(category).secondButton("directory.homes.enter", home.name());
        form.then(() -> {
            enter(home.id(), category);
            said.setText(say(
                    "directory.homes.now",
                    categories.of(home.id()).map(HomeCategory::name).orElse(say("directory.homes.none"))));
        });
        var part = make.section(make.h3("directory.homes.one", home.name(), home.area()), said, form);
        part.addClassName("gap");
        return part;
    }

    private void enter(ListingId home, SelectAnswer<HomeCategory> category) {
        categories.enter(signedIn.staff(), home, category.given());
    }
}
