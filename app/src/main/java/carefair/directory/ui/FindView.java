package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.First;
import carefair.directory.Gaps;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Photo;
import carefair.directory.Results;
import carefair.directory.Search;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.ui.ChecksAnswer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.SelectAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finding support: two questions, filters, and a page of results. What is looked for stands wholly in the address. */
@Route(Looking.PATH)
@AnonymousAllowed
final class FindView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Finding finding;
    private final Keeping keeping;
    private final Telling telling;

    // These stay while searches come and go, so that what changes in them is announced.
    private final H1 heading = new H1();
    private final Div questions = new Div();
    private final Div filters = new Div();
    private final H2 count = new H2();
    private final Paragraph status = new Paragraph();
    private final Div found = new Div();

    /** Where it is looked, and how what was found is drawn. */
    @org.springframework.stereotype.Component
    record Finding(Directory directory, Gaps gaps, Places places, Mapping mapping) {}

    FindView(Kit kit, Finding finding, Keeping keeping, Telling telling) {
        super(kit, "directory.find.title");
        this.kit = kit;
        this.finding = finding;
        this.keeping = keeping;
        this.telling = telling;
        filters.addClassName("filters");
        count.setId("count");
        status.addClassName("soft");
        status.getElement().setAttribute("role", "status");
        var results = new Section(count, status, found);
        results.addClassName("found");
        results.getElement().setAttribute("aria-labelledby", "count");
        var order = make.section(make.h2("directory.order.title"), make.p("directory.order.text"));
        order.add(make.p(make.link("/how-results-are-ordered", "directory.order.link")));
        order.add(make.p("directory.order.straight"));
        order.addClassName("map-box");
        show(make.div("find", make.div("bar", heading, questions), filters, results, order));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var looking = Looking.of(query, kit.settings());
        var begun = !query.getParameters().isEmpty();
        var asking = asking(looking);
        var filtering = filtering(looking);
        putInto(questions, asking.form());
        putInto(filters);
        putInto(found);
        status.setText("");
        var filtersFit = filtering.takes(looking);
        var asked = asking.form().take(looking.typed());
        var place = asked && begun
                ? asking.place(looking, finding.places(), telling, instead -> choose(looking, instead))
                : null;
        if (looking.miles() != null && looking.where().isBlank()) {
            asking.where().wrong(Problem.MISSING);
        }
        if (!begun) {
            begin();
        } else if (asking.isWrong() || !filtersFit) {
            explainWrong(looking, filtering);
        } else {
            show(looking, place, filtering);
        }
        showWrongs(asking.form(), filtering.form());
    }

    private Asking asking(Looking looking) {
        var need = text("directory.need").named("need").optional();
        var where = postcodeOrPlace("directory.where").named("where").optional();
        var form = form().ask(need, where);
        form.addClassName("ask");
        form.button("directory.find.search")
                .then(() ->
                        look(looking.asking(need.typed().strip(), where.typed().strip())));
        return new Asking(need, where, form);
    }

    /** Where the name of a place fits several, or nearly one: the places it may have meant, each as a link. */
    private void choose(Looking looking, Asking.Instead instead) {
        count.setText(say(instead.key(), looking.where()));
        found.add(make.list(instead.names().stream()
                .map(name -> make.linkWords(looking.at(name).href(), name))
                .toList()));
    }

    private Filtering filtering(Looking looking) {
        ChecksAnswer<ListingKind> kinds = checks("directory.filter.kind");
        SelectAnswer<CategoryCode> category = select("directory.filter.category");
        SelectAnswer<Integer> miles = select("directory.filter.miles");
        SelectAnswer<First> first = select("directory.filter.first");
        var price =
                money("directory.filter.price").named("price").optional().between(Money.ofPence(1), Directory.DEAREST);
        var form = form().ask(
                        first.named("first").optional(),
                        kinds.named("kind").optional(),
                        category.named("category").optional(),
                        miles.named("miles").optional(),
                        price)
                .secondButton("directory.filter.show");
        var more = new MoreFiltering(make, telling, form, new MoreFiltering.Making(this::checks, this::select, first));
        var filtering = new Filtering(
                make,
                telling,
                new Filtering.Questions(kinds, category, miles, price, more, form),
                kit.settings().categories());
        form.then(() -> look(filtering.applied(looking)));
        return filtering;
    }

    private void look(Looking looking) {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.navigate(Looking.PATH, looking.query()));
    }

    /** Nothing was looked for yet. */
    private void begin() {
        title("directory.find.title");
        heading.setText(say("directory.find.heading"));
        count.setText(say("directory.find.by-category"));
        var everything = Looking.of(QueryParameters.empty(), kit.settings());
        var list = make.list(kit.settings().categories().stream()
                .map(category -> new ListItem(
                        make.linkWords(everything.in(category.code()).href(), category.name()),
                        new Paragraph(category.description())))
                .toList());
        list.addClassName("plain");
        found.add(list);
    }

    private void explainWrong(Looking looking, Filtering filtering) {
        title("directory.find.title");
        heading.setText(say("directory.find.heading"));
        if (looking.isFiltered()) {
            filters.add(filtering.open(looking));
        }
        if (count.getText().isEmpty()) {
            count.setText(say("directory.find.not-yet"));
        }
        status.setText(say("directory.find.look-at-problem"));
    }

    private void show(Looking looking, @Nullable Whereabouts place, Filtering filtering) {
        var results = finding.directory().search(looking.search(place, filtering.upTo()));
        var about = new About(make, kit.texts(), telling, looking, place, results);
        heading.setText(about.heading());
        title("directory.find.title.results", about.heading(), results.page(), results.pages());
        // Nothing found leaves nothing to filter, unless it is the filters that leave nothing.
        if (results.total() > 0 || looking.isFiltered()) {
            filters.add(filtering.counting(results, looking));
        }
        count.setText(about.count());
        status.setText(about.status());
        found.add(about.notes().toArray(Component[]::new));
        if (results.total() == 0) {
            found.add(
                    new Nothing(
                                    make,
                                    telling,
                                    looking,
                                    place,
                                    fewer -> finding.directory().search(fewer.search(place, filtering.upTo())))
                            .answer(),
                    about.whatToTry(),
                    tellTheCouncil(looking.search(place, filtering.upTo())));
            return;
        }
        found.add(finding.mapping().parts(looking, results, place).toArray(Component[]::new));
        found.add(list(looking, results, place));
        found.add(make.list(List.of(
                make.link(SaveSearchView.href(looking), "directory.search.tell"),
                make.link(Spreadsheet.href(looking), "directory.find.spreadsheet"))));
        if (results.pages() > 1) {
            found.add(make.pages(
                    results.page(),
                    results.pages(),
                    page -> looking.onPage(page).href()));
        }
    }

    private Component list(Looking looking, Results results, @Nullable Whereabouts place) {
        var kept = keeping.kept();
        var list = new OrderedList();
        list.addClassName("hits");
        list.setId(Mapping.LIST);
        int number = Mapping.first(results);
        var photos =
                telling.photos(results.hits().stream().map(Results.Hit::listing).toList());
        for (var hit : results.hits()) {
            var card = card(hit, place, kept, photos.get(hit.listing().id()));
            list.add(new ListItem(looking.onMap() ? card.numbered(number) : card));
            number++;
        }
        return list;
    }

    /** One press that tells the council that there is nothing; a second press finds no button. */
    private Component tellTheCouncil(Search searched) {
        var said = make.p("directory.gap.text");
        said.getElement().setAttribute("role", "status");
        var holder = new Div(said);
        holder.addClassName("inset");
        var button = action("directory.gap.tell", () -> {
                    finding.gaps().tell(searched);
                    said.setText(say("directory.gap.told"));
                    holder.getChildren().filter(part -> part != said).toList().forEach(Component::removeFromParent);
                    said.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                })
                .second();
        holder.add(button);
        return holder;
    }

    private Card card(Results.Hit hit, @Nullable Whereabouts place, Set<ListingId> kept, @Nullable Photo photo) {
        var miles = hit.miles();
        var away = place == null || miles == null ? "" : telling.away(miles, place);
        return new Card(kit, telling, hit.listing())
                .photo(photo)
                .head(away)
                .whoFor()
                .facts()
                .why(telling.why(hit.why(), place != null), telling.standing(hit, place))
                .points(hit.sum())
                .checks()
                .foot(keep(hit.listing(), kept.contains(hit.listing().id())));
    }

    private Component keep(Listing listing, boolean isKept) {
        var holder = new Div();
        holder.addClassName("as-is");
        if (isKept) {
            holder.add(make.p(make.text("directory.saved.already"), make.link("/app/saved", "directory.saved.see")));
        } else {
            holder.add(action("directory.save", () -> {
                        keeping.keep(listing.id());
                        putInto(holder, keep(listing, true));
                        // The button that had the focus is gone.
                        holder.getElement().executeJs("this.querySelector('a').focus()");
                    })
                    .second()
                    .slim()
                    .about(listing.name()));
        }
        return holder;
    }

    private static void putInto(Div holder, Component... parts) {
        holder.removeAll();
        holder.add(parts);
    }
}
