package carefair.administration.ui;

import carefair.settings.RateEntry;
import carefair.settings.RateRefusal;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** One row of a rate: what it says and where it was read, whether it was checked, and every other row of the same rate. */
@Route("staff/rates/:rate")
@RolesAllowed({"ADMINISTRATOR", "FINANCE_OFFICER"})
final class RatePage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final RateCounter counter;
    private final RateWords words;

    RatePage(Kit kit, RateCounter counter, RateWords words) {
        super(kit, "administration.rate.title");
        this.kit = kit;
        this.counter = counter;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get("rate");
        var history = counter.history(address);
        if (history.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var one = history.get().stream()
                .filter(entry -> entry.id().value().toString().equals(address.orElse("")))
                .findFirst()
                .orElseThrow();
        clear();
        back(RateCounter.RATES);
        title("administration.rate.title-of", RateWords.name(one.row()));
        show(make.h1("administration.rate.heading", RateWords.name(one.row())));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("written")) {
            show(make.done(make.p("administration.rate.written")));
        }
        show(rows(one));
        show(decision(one));
        if (counter.maySuggest()) {
            show(make.buttons(
                    make.secondButtonLink(RateCounter.path(one.id()) + "/new", "administration.rate.change")));
        }
        show(history(history.get()));
    }

    private Component rows(RateEntry one) {
        var row = one.row();
        return make.rows()
                .row("administration.rates.value", words.value(row))
                .row("administration.rates.days", words.days(row))
                .row(
                        "administration.rate.where",
                        words.whose(row, kit.settings().council().name()))
                .row("administration.rate.source", row.source())
                .row("administration.rates.written", words.written(one, counter.name(one.writtenBy())))
                .row("administration.rates.standing", words.standing(make, one));
    }

    private Component decision(RateEntry one) {
        var decision = one.decision();
        if (decision != null) {
            var facts = Map.of("who", counter.name(decision.by()), "when", decision.at(), "reason", decision.reason());
            return make.inset(
                    decision.verdict() == RateEntry.Verdict.CONFIRMED ? Tone.GOOD : Tone.PLAIN,
                    make.p("administration.rate.decided." + decision.verdict(), facts),
                    make.said(decision.reason()));
        }
        if (counter.wrote(one)) {
            return make.inset(Tone.WAIT, make.p("administration.rate.own"));
        }
        var checked = text("administration.rate.checked").atMost(500);
        var why = text("administration.rate.why").atMost(500);
        var confirm = form().ask(checked).button("administration.rate.confirm").then(() -> {
            counter.office().confirm(counter.who(), one.id(), checked.value());
            go(RateCounter.path(one.id()) + "?decided");
        });
        var turnDown = form().ask(why)
                .secondButton("administration.rate.turn-down")
                .then(() -> {
                    counter.office().turnDown(counter.who(), one.id(), why.value());
                    go(RateCounter.path(one.id()) + "?decided");
                });
        return make.div(
                "narrow",
                make.h2("administration.rate.check"),
                make.p("administration.rate.check.text"),
                confirm,
                make.details("administration.rate.turn-down.open", turnDown));
    }

    private Component history(List<RateEntry> all) {
        var table = make.table("administration.rate.history.caption")
                .captionHidden()
                .column("administration.rates.days")
                .numbers("administration.rates.value")
                .column("administration.rate.source")
                .column("administration.rates.written")
                .column("administration.rates.standing")
                .dense();
        all.forEach(entry -> table.row(
                make.linkWords(RateCounter.path(entry.id()), words.days(entry.row())),
                new Span(words.value(entry.row())),
                new Span(entry.row().source()),
                new Span(words.written(entry, counter.name(entry.writtenBy()))),
                words.standing(make, entry)));
        return make.section(make.h2("administration.rate.history"), table.scrolling());
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return refusal instanceof RateRefusal
                ? List.of(make.p(make.link(RateCounter.RATES, "administration.rates.link")))
                : List.of();
    }
}
