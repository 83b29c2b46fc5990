package carefair.directory.ui;

import carefair.directory.SavedSearches.Saved;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A person's saved searches, newest first. */
@Route("searches")
@PermitAll
final class SearchesView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final SearchDesk desk;
    private final Paragraph status = new Paragraph();

    SearchesView(Kit kit, SearchDesk desk) {
        super(kit, "directory.search.list.title");
        this.kit = kit;
        this.desk = desk;
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw("");
    }

    private void draw(String said) {
        clear();
        narrow();
        back("/app/saved");
        status.setText(said);
        show(make.h1("directory.search.list.title"), status);
        if (!desk.isResident()) {
            show(make.p("directory.search.new.others"));
            return;
        }
        var all = desk.all();
        show(all.isEmpty() ? make.p("directory.search.list.none") : make.lead("directory.search.list.lead"));
        var list = new OrderedList();
        list.addClassName("hits");
        all.forEach(saved -> list.add(new ListItem(card(saved))));
        show(list, make.buttons(make.secondButtonLink("/app/find", "directory.saved.find")));
    }

    private Article card(Saved saved) {
        var name = new H2(saved.name());
        var id = "q-" + saved.id().value();
        name.setId(id);
        var looking = desk.looking(saved);
        var filters = desk.filters(looking);
        var card = new Article(name);
        card.addClassName("card");
        card.getElement().setAttribute("aria-labelledby", id);
        if (!filters.isEmpty()) {
            card.add(new Paragraph(filters));
        }
        var today = London.today(kit.clock());
        if (GoneBy.is(looking, today)) {
            card.add(GoneBy.words(make));
        }
        card.add(
                make.soft("directory.search.saved-on", Said.day(London.on(saved.savedAt()))),
                make.list(java.util.List.of(
                        about(make.tap(SearchView.href(saved.id()), "directory.search.open"), saved),
                        about(GoneBy.results(make, looking, today), saved))),
                action("directory.search.remove", () -> {
                            desk.remove(saved.id());
                            draw(say("directory.search.removed", saved.name()));
                            // The button that had the focus is gone.
                            status.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                        })
                        .second()
                        .slim()
                        .about(saved.name()));
        return card;
    }

    private static Component about(com.vaadin.flow.component.html.Anchor link, Saved saved) {
        link.getElement()
                .appendChild(new com.vaadin.flow.dom.Element("span")
                        .setAttribute("class", "hidden")
                        .setText(": " + saved.name()));
        return link;
    }
}
