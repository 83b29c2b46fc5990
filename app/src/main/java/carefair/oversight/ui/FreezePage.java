package carefair.oversight.ui;

import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.wallet.FreezeId;
import carefair.wallet.FreezeView;
import carefair.wallet.Freezes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** An account whose sums do not agree: what its row says, what its postings say, and the two officers who lift the freeze. */
@Route("staff/freezes/:freeze")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FreezePage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Freezes freezes;

    FreezePage(Kit kit, Officer officer, Freezes freezes) {
        super(kit, "oversight.freeze.title");
        this.officer = officer;
        this.freezes = freezes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("freeze")).map(FreezeId::new);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var person = freezes.person(officer.who(), id.get());
        if (person.isPresent() && officer.opened(person.get()).isEmpty()) {
            OpenPersonPage.askFirst(event, person.get());
        } else {
            draw(freezes.freeze(officer.who(), id.get()));
        }
    }

    private void draw(FreezeView freeze) {
        clear();
        back(At.QUESTIONS);
        narrow();
        show(make.h1("oversight.freeze.title"));
        show(make.p("oversight.freeze.what"), make.p("oversight.freeze.meanwhile"));
        show(facts(freeze), sums(freeze));
        freeze.asked().ifPresent(asked -> show(said("oversight.freeze.asked", asked)));
        if (freeze.lifted().isPresent()) {
            show(said("oversight.freeze.lifted", freeze.lifted().get()));
        } else if (freeze.asked().isEmpty()) {
            show(ask(freeze));
        } else if (officer.is(freeze.asked().get().by())) {
            show(make.inset(Tone.WAIT, make.p("oversight.freeze.own")));
        } else {
            show(lift(freeze));
        }
    }

    private Component facts(FreezeView freeze) {
        var rows = make.rows()
                .row("oversight.freeze.whose", whose(freeze))
                .row("oversight.freeze.account", String.valueOf(freeze.account()))
                .row("oversight.freeze.found", say("oversight.freeze.at", freeze.foundAt()));
        var last = freeze.lastJournal();
        return last.isEmpty()
                ? rows.row("oversight.freeze.last", say("oversight.freeze.no-last"))
                : rows.row(
                        "oversight.freeze.last",
                        say(
                                "oversight.freeze.last.text",
                                Map.of(
                                        "what",
                                                say("oversight.freeze.journal."
                                                        + last.get().what()),
                                        "amount", last.get().amount(),
                                        "when", last.get().at(),
                                        "id", last.get().id().toString())));
    }

    private String whose(FreezeView freeze) {
        return freeze.person()
                .map(person -> say(
                        "oversight.freeze.fund." + freeze.fund().orElseThrow(), Map.of("person", officer.name(person))))
                .orElseGet(() -> say(
                        freeze.payee().isPresent() ? "oversight.freeze.of-provider" : "oversight.freeze.of-council"));
    }

    private Component sums(FreezeView freeze) {
        var row = freeze.row();
        var postings = freeze.postings();
        return make.table("oversight.freeze.caption")
                .column("oversight.freeze.sum")
                .numbers("oversight.freeze.row")
                .numbers("oversight.freeze.postings")
                .dense()
                .row(
                        say("oversight.sums.came-in"),
                        row.in().toString(),
                        postings.in().toString())
                .row(
                        say("oversight.freeze.out"),
                        row.out().toString(),
                        postings.out().toString())
                .row(
                        say("oversight.sums.set-aside"),
                        row.setAside().toString(),
                        postings.setAside().toString())
                .row(say("oversight.freeze.lines"), String.valueOf(row.lines()), String.valueOf(postings.lines()))
                .scrolling();
    }

    private Component said(String key, FreezeView.Word word) {
        var facts = Map.of("who", officer.name(word.by()), "when", word.at());
        return make.inset(Tone.PLAIN, make.p(key, facts), make.said(word.words()));
    }

    private Component ask(FreezeView freeze) {
        LongTextAnswer words = longText("oversight.freeze.ask").atMost(1000);
        return form().ask(words).button("oversight.freeze.ask.button").then(() -> {
            freezes.askToLift(officer.who(), freeze.id(), words.value());
            go(At.freeze(freeze.id()));
        });
    }

    private Component lift(FreezeView freeze) {
        LongTextAnswer words = longText("oversight.freeze.lift").atMost(1000);
        return form().ask(words).button("oversight.freeze.lift.button").then(() -> {
            freezes.lift(officer.who(), freeze.id(), words.value());
            go(At.freeze(freeze.id()));
        });
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.QUESTIONS, "oversight.questions.title")));
    }
}
