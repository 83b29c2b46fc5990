package carefair.directory.ui;

import carefair.directory.DaysAway;
import carefair.directory.Directory;
import carefair.directory.First;
import carefair.directory.Gaps;
import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.ui.ChecksAnswer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.PageLinks;
import carefair.ui.Problem;
import carefair.ui.SelectAnswer;
import carefair.ui.Still;
import carefair.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
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
    record Finding(Directory directory, Gaps gaps, Places places, Mapping mapping, DaysAway away) {}

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
        show(make.div("find", make.div("bar", heading, questions), filters, results, Still.of(order)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        lookAt(Looking.of(query, kit.settings()), !query.getParameters().isEmpty());
    }

    void lookAt(Looking looking, boolean begun) {
        var asking = asking();
        var filtering = filtering();
        putInto(filters);
        putInto(found);
        count.setText("");
        status.setText("");
        var filtersFit = filtering.takes(looking.typed());
        var asked = asking.form().take(looking.typed());
        var place = asked && begun
                ? asking.place(looking, finding.places(), telling, instead -> choose(looking, instead))
                : null;
        if (looking.miles() != null && looking.where().isBlank()) {
            asking.where().wrong(Problem.MISSING);
        }
        putInto(questions, Still.form(asking.form(), asking.form(), typed -> ask(looking, typed)));
        if (!begun) {
            begin();
        } else if (asking.isWrong() || !filtersFit) {
            explainWrong(looking, filtering);
        } else {
            show(looking, place, filtering);
        }
        showWrongs(asking.form(), filtering.form());
    }

    /** What cannot be looked for is told here, as no address could hold it. */
    private void ask(Looking looking, Typed typed) {
        var next =
                looking.asking(typed.first("need").strip(), typed.first("where").strip());
        if (asking().form().take(typed)) {
            look(next);
        } else {
            lookAt(next, true);
        }
    }

    /** What is looked for with the filters that were sent. */
    Looking filtered(Looking looking, Typed typed) {
        var filtering = filtering();
        filtering.open(looking);
        filtering.takes(typed);
        return filtering.applied(looking);
    }

    private void filter(Looking looking, Typed typed) {
        var filtering = filtering();
        filtering.open(looking);
        var fits = filtering.takes(typed);
        var next = filtering.applied(looking);
        if (fits) {
            look(next);
        } else {
            lookAt(next, true);
        }
    }

    private Asking asking() {
        var need = text("directory.need").named("need").optional();
        var where = postcodeOrPlace("directory.where").named("where").optional();
        var form = form().ask(need, where);
        form.addClassName("ask");
        form.button("directory.find.search");
        return new Asking(need, where, form);
    }

    /** Where the name of a place fits several, or nearly one: the places it may have meant, each as a link. */
    private void choose(Looking looking, Asking.Instead instead) {
        count.setText(say(instead.key(), looking.where()));
        found.add(Still.of(make.list(instead.names().stream()
                .map(name -> make.linkWords(looking.at(name).href(), name))
                .toList())));
    }

    private Filtering filtering() {
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
        var today = London.today(kit.clock());
        var on = date("directory.filter.on")
                .named(OnDay.NAME)
                .optional()
                .todayOrLater(today)
                .onOrBefore(OnDay.latest(today));
        var more =
                new MoreFiltering(make, telling, form, new MoreFiltering.Making(this::checks, this::select, first, on));
        return new Filtering(
                make,
                telling,
                new Filtering.Questions(kinds, category, miles, price, more, form),
                kit.settings().categories());
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
        found.add(Still.of(list));
    }

    private void explainWrong(Looking looking, Filtering filtering) {
        title("directory.find.title");
        heading.setText(say("directory.find.heading"));
        if (looking.isFiltered()) {
            showFilters(looking, filtering, filtering.open(looking));
        }
        if (count.getText().isEmpty()) {
            count.setText(say("directory.find.not-yet"));
        }
        status.setText(say("directory.find.look-at-problem"));
    }

    private void show(Looking looking, @Nullable Whereabouts place, Filtering filtering) {
        if (place != null) {
            LastPlace.remember(looking.where());
        }
        var results = finding.directory().search(looking.search(place, filtering.upTo()));
        var about = new About(make, kit.texts(), telling, looking, place, results);
        heading.setText(about.heading());
        title("directory.find.title.results", about.heading(), results.page(), results.pages());
        // Nothing found leaves nothing to filter, unless it is the filters that leave nothing.
        if (results.total() > 0 || looking.isFiltered()) {
            showFilters(looking, filtering, filtering.counting(results, looking));
        }
        count.setText(about.count());
        status.setText(about.status());
        about.notes().forEach(note -> found.add(Still.of(note)));
        if (results.total() == 0) {
            found.add(
                    Still.of(new Nothing(
                                    make,
                                    telling,
                                    looking,
                                    place,
                                    new Nothing.Known(
                                            fewer -> finding.directory().search(fewer.search(place, filtering.upTo())),
                                            finding.away()::whyNot))
                            .answer()),
                    Still.of(about.whatToTry()),
                    tellTheCouncil(looking.search(place, filtering.upTo())));
            return;
        }
        found.add(finding.mapping().parts(looking, results, place).toArray(Component[]::new));
        found.add(new Hits(kit, telling, keeping, results, place).list(looking.onMap()));
        found.add(Still.of(make.list(List.of(
                make.link(SaveSearchView.href(looking), "directory.search.tell"),
                make.link(Spreadsheet.href(looking), "directory.find.spreadsheet")))));
        if (results.pages() > 1) {
            found.add(Still.of(new PageLinks(make, kit.texts())
                    .of(
                            results.page(),
                            results.pages(),
                            page -> looking.onPage(page).href())));
        }
    }

    private void showFilters(Looking looking, Filtering filtering, Component shown) {
        filters.add(Still.form(shown, filtering.form(), typed -> filter(looking, typed)));
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

    private static void putInto(Div holder, Component... parts) {
        holder.removeAll();
        holder.add(parts);
    }
}
