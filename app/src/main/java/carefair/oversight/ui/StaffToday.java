package carefair.oversight.ui;

import carefair.oversight.CouncilTotals;
import carefair.oversight.PayInBook;
import carefair.oversight.QuestionsToDecide;
import carefair.oversight.ScheduleBook;
import carefair.purchasing.QuestionsToPassOn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import carefair.wallet.Freezes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The council's first page: totals, what waits for an answer, and the latest pay-ins. Never what one person bought. */
@Route("staff")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class StaffToday extends Page implements BeforeEnterObserver {

    private static final int SHOWN = 5;

    private final Officer officer;
    private final CouncilTotals totals;
    private final Work work;

    /** What waits for an officer. */
    @org.springframework.stereotype.Component
    record Work(QuestionsToDecide questions, ScheduleBook schedules, PayInBook payIns, Freezes freezes, Notes notes) {}

    /** What waits for an officer and is told in a note. */
    @org.springframework.stereotype.Component
    record Notes(BankPart.Waiting bank, QuestionsToPassOn toPassOn) {}

    StaffToday(Kit kit, Officer officer, CouncilTotals totals, Work work) {
        super(kit, "oversight.today.title");
        this.officer = officer;
        this.totals = totals;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var today = totals.today(officer.who());
        var questions = work.questions().waiting(officer.who());
        var schedules = work.schedules().waiting(officer.who());
        show(make.h1("oversight.today.title"));
        show(make.lead("oversight.today.lead", Said.day(officer.today())));
        var frozen = work.freezes().open(officer.who());
        if (!frozen.isEmpty()) {
            show(new FreezesPart(make, officer).section(frozen));
        }
        show(tiles(today, questions, schedules));
        show(make.div("two part", questions(questions), notes(schedules)));
        show(money(today), payIns());
    }

    private Component tiles(
            CouncilTotals.Today today,
            List<QuestionsToDecide.Question> questions,
            List<ScheduleBook.ScheduleView> schedules) {
        var tiles = new UnorderedList(
                tile(Said.number(today.wallets().wallets()), make.text("oversight.today.wallets")),
                tile(
                        today.paidInToday().toString(),
                        make.text(
                                Plural.of("oversight.today.paid-in", today.schedulesPaidToday()),
                                today.schedulesPaidToday())),
                tile(
                        Said.number(questions.size()),
                        make.tap(At.QUESTIONS, "oversight.today.questions"),
                        oldest(questions)),
                tile(Said.number(schedules.size()), make.tap(At.SCHEDULES, "oversight.today.schedules")));
        tiles.addClassName("tiles");
        return tiles;
    }

    private Component oldest(List<QuestionsToDecide.Question> questions) {
        return questions.isEmpty()
                ? make.text("oversight.today.no-questions")
                : make.text("oversight.today.next-due", questions.getFirst().due());
    }

    private static ListItem tile(String figure, Component... words) {
        var tile = new ListItem();
        tile.getElement()
                .appendChild(new Element("b").setAttribute("class", "num").setText(figure), Element.createText(" "));
        for (var part : words) {
            tile.add(part);
            tile.getElement().appendChild(Element.createText(" "));
        }
        return tile;
    }

    private Component questions(List<QuestionsToDecide.Question> questions) {
        var heading = make.h2("oversight.questions.title");
        if (questions.isEmpty()) {
            return make.section(heading, make.p("oversight.questions.none"));
        }
        var list = new QuestionsPart(make, officer)
                .list(questions.stream().limit(SHOWN).toList());
        return questions.size() <= SHOWN
                ? make.section(heading, list)
                : make.section(
                        heading, list, make.p(make.tap(At.QUESTIONS, "oversight.questions.all", questions.size())));
    }

    private Component notes(List<ScheduleBook.ScheduleView> schedules) {
        var notes = make.div("as-is", make.card(make.h2("oversight.open.title"), make.p("oversight.open.note")));
        notes.add(waiting(
                schedules,
                "oversight.schedules.title",
                "oversight.schedules.note",
                make.tap(At.SCHEDULES, "oversight.schedules.link")));
        notes.add(waiting(
                work.notes().toPassOn().waiting(officer.who()),
                "oversight.pass-on.title",
                "oversight.pass-on.note",
                make.tap(At.PASS_ON, "oversight.pass-on.title")));
        notes.add(waiting(
                work.notes().bank().of(officer),
                "oversight.bank.title",
                "oversight.bank.note",
                make.tap(At.BANK_DETAILS, "oversight.bank.link")));
        notes.add(note(make.h2("oversight.files.title"), make.p(make.tap(At.FILES, "oversight.files.link"))));
        return notes;
    }

    /** Says how much of one kind waits, and where; no note where none does. */
    private List<Component> waiting(List<?> things, String title, String howMany, Component link) {
        return things.isEmpty()
                ? List.of()
                : List.of(note(make.h2(title), make.p(Plural.of(howMany, things.size()), things.size()), make.p(link)));
    }

    private Component note(Component... parts) {
        return make.div("card gap-s", parts);
    }

    private Component money(CouncilTotals.Today today) {
        var sums = today.wallets();
        var table = make.table("oversight.money.caption")
                .column("oversight.money.what")
                .numbers("oversight.money.sum")
                .dense()
                .row(say("oversight.sums.came-in"), sums.cameIn().toString())
                .row(say("oversight.sums.taken-back"), sums.takenBack().toString())
                .row(say("oversight.sums.spent"), sums.spent().toString())
                .row(say("oversight.sums.set-aside"), sums.setAside().toString())
                .sum(say("oversight.sums.left"), sums.left().toString())
                .row(say("oversight.money.owed"), sums.owedToProviders().toString())
                .row(
                        say("oversight.money.contributions"),
                        today.contributionsToday().toString());
        var section = make.section(make.h2("oversight.money.title"), table.scrolling());
        section.addClassName("part");
        return section;
    }

    private Component payIns() {
        var latest = work.payIns().latest(officer.who()).stream().findFirst();
        var due = work.payIns().due(officer.who());
        var section = make.section(
                make.h2("oversight.pay-ins.title"),
                make.p(
                        Plural.of("oversight.pay-ins.due", due.schedules()),
                        Map.of("count", due.schedules(), "sum", due.sum())),
                latest.map(run -> make.p(
                                Plural.of(
                                        run.unpaid().isEmpty()
                                                ? "oversight.pay-ins.latest"
                                                : "oversight.pay-ins.latest-unpaid",
                                        run.schedules()),
                                Map.of(
                                        "when", run.startedAt(),
                                        "who", officer.name(run.by()),
                                        "count", run.schedules(),
                                        "sum", run.sum(),
                                        "unpaid", run.unpaid().size())))
                        .orElseGet(() -> make.p("oversight.pay-ins.never")),
                make.p(make.tap(At.PAY_INS, "oversight.pay-ins.link")));
        section.addClassName("part");
        if (due.periods() > 0) {
            section.addComponentAtIndex(1, make.tag(Tone.WAIT, "oversight.pay-ins.waiting"));
        }
        return section;
    }
}
