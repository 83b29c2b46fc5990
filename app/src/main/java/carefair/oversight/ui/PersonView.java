package carefair.oversight.ui;

import carefair.identity.Grants;
import carefair.identity.People.Person;
import carefair.oversight.ContributionsOwed;
import carefair.oversight.ScheduleBook;
import carefair.oversight.ScheduleBook.ScheduleView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.Funds;
import carefair.wallet.Necessities;
import carefair.wallet.Wallets;
import carefair.wallet.WhatIsLeft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One person's direct payment as the officer sees it: what is set up, what comes next, and who may act for them. */
@Route("staff/people/:person")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PersonView extends PersonPage {

    /** What is known of a person's money. */
    @org.springframework.stereotype.Component("personMoney")
    record Money(Wallets wallets, Funds funds, Necessities necessities, Payees payees) {}

    /** What else is known of the person. */
    @org.springframework.stereotype.Component("personRest")
    record Rest(Grants grants, ContributionsOwed owed, WhatIsLeft left) {}

    private final Wallets wallets;
    private final Money money;
    private final ScheduleBook book;
    private final Rest rest;
    private final Kit kit;

    PersonView(Kit kit, Officer officer, Money money, ScheduleBook book, Rest rest) {
        super(kit, officer, "oversight.person.title-any");
        this.wallets = money.wallets();
        this.money = money;
        this.book = book;
        this.rest = rest;
        this.kit = kit;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        title("oversight.person.title", person.fullName());
        back(At.PEOPLE);
        sayWhatWasDone(event);
        show(
                make.h1("oversight.person.title", person.fullName()),
                make.lead("oversight.person.seen", person.fullName()));
        var wallet = wallets.wallet(officer.who(), person.id());
        var schedules = book.of(officer.who(), person.id());
        nextSteps(person, wallet, schedules);
        show(about(person));
        wallet.ifPresentOrElse(
                open -> show(
                        sums(open),
                        new LeftSums(make)
                                .of(
                                        person.id(),
                                        rest.left()
                                                .of(officer.who(), person.id())
                                                .orElseThrow()),
                        plan(person, open),
                        amounts(person, schedules),
                        new FundsPart(make, officer)
                                .of(person.id(), money.funds().of(officer.who(), person.id())),
                        new NecessitiesPart(make, officer, money.payees())
                                .of(person.id(), money.necessities().of(officer.who(), person.id())),
                        chosen(open)),
                () -> show(noWallet(person)));
        show(new GrantsPart(kit, officer).of(person, rest.grants().over(officer.who(), person.id())));
    }

    private void sayWhatWasDone(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("done")
                .filter(what -> what.matches("[a-z-]{1,40}"))
                .filter(what -> kit.texts().has("oversight.done." + what))
                .ifPresent(what -> {
                    show(make.done(make.p("oversight.done." + what)));
                });
    }

    private void nextSteps(Person person, Optional<Wallets.WalletState> wallet, List<ScheduleView> schedules) {
        var steps = new ArrayList<Component>();
        if (wallet.isEmpty()) {
            steps.add(make.tap(At.start(person.id(), Journey.WALLET), "oversight.next.wallet"));
        } else {
            if (wallet.get().plan().isEmpty()) {
                steps.add(make.tap(At.start(person.id(), Journey.PLAN), "oversight.next.plan"));
            }
            if (schedules.stream().noneMatch(PersonView::isOrMayBePaid)) {
                steps.add(make.tap(At.start(person.id(), Journey.AMOUNT), "oversight.next.amount"));
            }
            schedules.stream()
                    .filter(schedule -> schedule.standing() == ScheduleBook.Standing.WAITING)
                    .forEach(schedule -> steps.add(make.tap(
                            At.schedule(schedule.id()),
                            officer.is(schedule.proposedBy())
                                    ? "oversight.next.own-proposal"
                                    : "oversight.next.proposal")));
        }
        if (!person.joined()) {
            steps.add(make.tap(At.person(person.id(), "code"), "oversight.next.code"));
        }
        if (!steps.isEmpty()) {
            var list = make.list(steps);
            list.addClassName("plain");
            show(make.inset(Tone.WAIT, make.h2("oversight.next.title"), list));
        }
    }

    private static boolean isOrMayBePaid(ScheduleView schedule) {
        return schedule.nextDay() != null || schedule.standing() == ScheduleBook.Standing.WAITING;
    }

    private Component about(Person person) {
        var rows = make.rows()
                .row("oversight.person.reference", person.reference())
                .row("oversight.person.born", Said.date(person.dateOfBirth()));
        var postcode = person.postcode();
        if (postcode != null) {
            rows.row("oversight.person.postcode", postcode.text());
        }
        if (person.joined()) {
            rows.row(
                    "oversight.person.sign-in",
                    make.p("oversight.person.joined"),
                    make.tap(At.person(person.id(), "separate"), "oversight.separate.link"));
        } else {
            rows.row(
                    "oversight.person.sign-in",
                    make.p("oversight.person.not-joined"),
                    make.tap(At.person(person.id(), "code"), "oversight.code.link"));
        }
        return make.section(
                make.h2("oversight.person.about"),
                rows,
                make.details(
                        "oversight.person.data",
                        make.p("oversight.person.data.text"),
                        make.p(make.tap(At.person(person.id(), "words"), "oversight.words.link")),
                        make.p(make.tap(
                                "/personal-data.pdf?account=" + person.id().value(), "oversight.person.data.pdf")),
                        make.p(make.tap(
                                "/personal-data.json?account=" + person.id().value(), "oversight.person.data.json"))));
    }

    private Component noWallet(Person person) {
        return make.section(
                make.h2("oversight.wallet.none"),
                make.p("oversight.wallet.none.text", person.fullName()),
                make.buttons(make.buttonLink(At.start(person.id(), Journey.WALLET), "oversight.next.wallet")));
    }

    private Component sums(Wallets.WalletState wallet) {
        boolean tookBack =
                wallet.funds().stream().anyMatch(fund -> fund.takenBack().isPositive());
        var table = make.table("oversight.sums.caption")
                .column("oversight.sums.fund")
                .numbers("oversight.sums.came-in");
        if (tookBack) {
            table.numbers("oversight.sums.taken-back");
        }
        table.numbers("oversight.sums.spent")
                .numbers("oversight.sums.set-aside")
                .numbers("oversight.sums.left")
                .dense();
        for (var fund : wallet.funds()) {
            table.row(Stream.of(
                            say("oversight.fund." + fund.kind().name()),
                            fund.cameIn().toString(),
                            tookBack ? fund.takenBack().toString() : "",
                            fund.spent().toString(),
                            fund.setAside().toString(),
                            fund.left().toString())
                    .filter(cell -> !cell.isEmpty())
                    .toArray(String[]::new));
        }
        var owed = rest.owed().of(officer.who(), wallet.person());
        return make.section(
                make.h2("oversight.sums.title"),
                make.p("oversight.sums.text", Map.of("left", wallet.left(), "aside", wallet.setAside())),
                table.scrolling(),
                owed.isPositive()
                        ? make.inset(Tone.WAIT, make.p("oversight.contribution.owed", owed))
                        : make.p("oversight.contribution.owed.none"),
                make.p(make.link(At.start(wallet.person(), Journey.CONTRIBUTION), "oversight.contribution.title")),
                make.p(make.link(At.statement(wallet.person()), "oversight.sums.statement")),
                make.p(make.link(At.person(wallet.person(), "move"), "oversight.move.title")),
                make.p(make.link(At.person(wallet.person(), "own-money"), "oversight.own.title")),
                make.p(make.link(At.person(wallet.person(), "holder-paid"), "oversight.holder.title")),
                make.p(make.link(At.person(wallet.person(), "reclaim"), "oversight.reclaim.propose.link")));
    }

    private Component plan(Person person, Wallets.WalletState wallet) {
        var names = kit.settings().namesOf(wallet.plan());
        var parts = new ArrayList<Component>();
        parts.add(names.isEmpty() ? make.p("oversight.plan.none") : make.words(names));
        var review = wallet.reviewDue();
        if (review != null) {
            parts.add(make.p("oversight.plan.review-due", Map.of("day", review)));
        }
        parts.add(make.p(make.link(At.start(person.id(), Journey.PLAN), "oversight.plan.change")));
        return make.section(make.h2("oversight.plan.title"), parts.toArray(Component[]::new));
    }

    private Component amounts(Person person, List<ScheduleView> schedules) {
        return make.section(
                make.h2("oversight.amounts.title"),
                schedules.isEmpty() ? make.p("oversight.amounts.none") : new AmountsPart(make, officer).of(schedules),
                make.p(make.link(At.start(person.id(), Journey.AMOUNT), "oversight.amounts.propose")));
    }

    private Component chosen(Wallets.WalletState wallet) {
        return make.section(
                make.h2("oversight.chosen.title"),
                make.rows()
                        .row(
                                "oversight.wallet.chosen-on.name",
                                Said.date(wallet.choice().chosenOn()))
                        .row(
                                "oversight.wallet.explained-by.name",
                                wallet.choice().explainedBy())
                        .row("oversight.wallet.other-ways.name", wallet.choice().otherWaysShown()));
    }
}
