package carefair.administration.ui;

import carefair.settings.RateEntry;
import carefair.settings.RateRow;
import carefair.shared.London;
import carefair.shared.TaxYear;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rates of one tax year: first the values that wait for a second person, then all, each with its source and how sure it is. */
@Route("staff/rates")
@RolesAllowed({"ADMINISTRATOR", "FINANCE_OFFICER"})
final class RatesView extends Page implements BeforeEnterObserver {

    private static final Comparator<RateEntry> BY_NAME = Comparator.comparing(
                    (RateEntry entry) -> entry.row().name())
            .thenComparing(entry -> entry.row().from())
            .thenComparing(RateEntry::writtenAt);

    private final Kit kit;
    private final RateCounter counter;
    private final RateWords words;

    RatesView(Kit kit, RateCounter counter, RateWords words) {
        super(kit, "administration.rates.title");
        this.kit = kit;
        this.counter = counter;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var all = counter.office().all(counter.who());
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .flatMap(RatesView::year)
                .orElseGet(() -> TaxYear.of(London.today(kit.clock())));
        title("administration.rates.title-of-year", year);
        show(make.h1("administration.rates.heading", year), make.lead("administration.rates.rule"));
        show(waiting(all));
        show(years(all, year), ofYear(all, year));
    }

    /** What a person wrote, and what a newer file says otherwise: both wait for somebody to look. */
    private Component waiting(List<RateEntry> all) {
        var waiting = all.stream()
                .filter(entry -> entry.isWaiting() && (!entry.isFromFile() || hasAnother(all, entry)))
                .sorted(BY_NAME)
                .toList();
        var part = make.section(make.h2("administration.rates.waiting"));
        if (waiting.isEmpty()) {
            part.add(make.soft("administration.rates.waiting.none"));
            return part;
        }
        var table = make.table("administration.rates.waiting.caption")
                .column("administration.rates.rate")
                .numbers("administration.rates.value")
                .column("administration.rates.days")
                .column("administration.rates.written")
                .column("administration.rates.do")
                .dense();
        waiting.forEach(entry -> table.row(
                new Span(RateWords.name(entry.row())),
                new Span(words.value(entry.row())),
                new Span(words.days(entry.row())),
                new Span(words.written(entry, counter.name(entry.writtenBy()))),
                link(entry, counter.wrote(entry) ? "administration.rates.look" : "administration.rates.check")));
        part.add(table.scrolling());
        return part;
    }

    private Component years(List<RateEntry> all, TaxYear shown) {
        var years = all.stream()
                .map(entry -> TaxYear.of(entry.row().from()))
                .collect(Collectors.toCollection(TreeSet::new));
        var links = years.stream()
                .filter(year -> !year.equals(shown))
                .map(year -> make.tap(RateCounter.RATES + "?year=" + year, "administration.rates.of-year", year))
                .toList();
        return make.div("btns", links.toArray(Component[]::new));
    }

    private Component ofYear(List<RateEntry> all, TaxYear year) {
        var rows = all.stream()
                .filter(entry -> holdsIn(entry.row(), year))
                .sorted(BY_NAME)
                .toList();
        var part = make.section(make.h2("administration.rates.all", year));
        if (rows.isEmpty()) {
            part.add(make.p("administration.rates.none", year));
            return part;
        }
        var unconfirmed = rows.stream().filter(RateEntry::isWaiting).count();
        part.add(make.p("administration.rates.counts", rows.size(), unconfirmed));
        var table = make.table("administration.rates.caption", year)
                .column("administration.rates.rate")
                .numbers("administration.rates.value")
                .column("administration.rates.days")
                .column("administration.rates.standing")
                .column("administration.rates.do")
                .dense();
        var topic = "";
        for (var entry : rows) {
            if (!RateWords.topic(entry.row()).equals(topic)) {
                topic = RateWords.topic(entry.row());
                table.group(topic);
            }
            table.row(
                    new Span(RateWords.name(entry.row())),
                    new Span(words.value(entry.row())),
                    new Span(words.days(entry.row())),
                    words.standing(make, entry),
                    link(entry, "administration.rates.open"));
        }
        part.add(table.scrolling());
        return part;
    }

    private Component link(RateEntry entry, String key) {
        var link = make.tap(RateCounter.path(entry.id()), key);
        link.add(make.hidden("administration.rates.about", RateWords.name(entry.row()), words.days(entry.row())));
        return link;
    }

    private static boolean hasAnother(List<RateEntry> all, RateEntry one) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(one.id())
                        && other.row().name().equals(one.row().name())
                        && other.row().council().equals(one.row().council())
                        && other.row().from().equals(one.row().from()));
    }

    private static boolean holdsIn(RateRow row, TaxYear year) {
        var to = row.to();
        return !row.from().isAfter(year.lastDay()) && (to == null || !to.isBefore(year.firstDay()));
    }

    private static Optional<TaxYear> year(String text) {
        try {
            return Optional.of(TaxYear.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
