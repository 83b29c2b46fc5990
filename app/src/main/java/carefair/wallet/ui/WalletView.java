package carefair.wallet.ui;

import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.RecordLooks;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.Bar;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.wallet.FundKind;
import carefair.wallet.Necessities;
import carefair.wallet.Statements;
import carefair.wallet.Wallets;
import carefair.wallet.Wallets.FundState;
import carefair.wallet.Wallets.WalletState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wallet: what is left after everything promised, each fund, what happened last, and who at the council looked. */
@Route("wallet")
@PermitAll
final class WalletView extends Page implements BeforeEnterObserver {

    private static final int LINES = 8;
    private static final int LOOKS = 3;

    /** Where the facts of this page come from. */
    @org.springframework.stereotype.Component("walletFacts")
    record Facts(Wallets wallets, Statements statements, People people, RecordLooks looks, AheadPart ahead) {}

    private final Settings settings;
    private final SignedIn signedIn;
    private final Facts facts;
    private final StatementWords words;
    private final CloseOnes close;

    /** The decisions that somebody close may be paid, and their names. */
    @org.springframework.stereotype.Component("walletCloseOnes")
    record CloseOnes(Necessities necessities, Organisations organisations) {}

    WalletView(Kit kit, SignedIn signedIn, Facts facts, StatementWords words, CloseOnes close) {
        super(kit, "wallet.title");
        this.settings = kit.settings();
        this.signedIn = signedIn;
        this.facts = facts;
        this.words = words;
        this.close = close;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = signedIn.resident();
        var whose = new StatementWords.Whose(facts.people().nameOf(who.account()), who.isThemselves());
        if (!whose.own()) {
            title("wallet.title.other", whose.name());
        }
        clear();
        facts.wallets()
                .wallet(who, who.account())
                .ifPresentOrElse(wallet -> draw(who, whose, wallet), () -> drawNone(whose));
    }

    private void draw(Who.Resident who, StatementWords.Whose whose, WalletState wallet) {
        show(opener(who, whose, wallet), funds(whose, wallet), facts.ahead().left(make, who));
        var last = new LastLines(make, words, whose).of(facts.statements().newest(who, who.account(), LINES));
        show(make.div(
                "part two",
                new Div(make.section(make.h2("wallet.last.title"), last)),
                new Div(plan(wallet), close(who), looks(who))));
    }

    private Component opener(Who.Resident who, StatementWords.Whose whose, WalletState wallet) {
        var sums = new Div(
                whose.own() ? make.h1("wallet.heading.own") : make.h1("wallet.heading", whose.name()),
                make.figure(wallet.left(), "wallet.left.words"),
                wallet.setAside().isPositive()
                        ? make.p("wallet.set-aside.words", wallet.setAside())
                        : make.p("wallet.set-aside.none"),
                make.buttons(
                        make.buttonLink("/app/find", "wallet.find"),
                        make.secondButtonLink("/app/orders", "wallet.orders")));
        return make.div("opener bleed", make.two(sums, new Div(facts.ahead().next(make, who))));
    }

    private Component funds(StatementWords.Whose whose, WalletState wallet) {
        var before = new EnumMap<FundKind, Integer>(FundKind.class);
        var pots = new UnorderedList(wallet.funds().stream()
                .map(fund -> new ListItem(pot(whose, fund, before.merge(fund.kind(), 1, Integer::sum))))
                .toArray(ListItem[]::new));
        pots.addClassNames("pots", "plain", "wide");
        return make.section(make.h2("wallet.funds.title"), make.soft("wallet.funds.since"), pots, together());
    }

    private Component together() {
        return make.p(make.tap(StatementPaths.TOGETHER, "wallet.statement.link.ALL"));
    }

    private Component pot(StatementWords.Whose whose, FundState fund, int nth) {
        var id = "fund-" + StatementPaths.name(fund.kind(), nth);
        var heading = make.h3("wallet.pot.name", words.fund(fund.kind(), whose));
        heading.setId(id);
        var bar = make.bar().part(Bar.Colour.NONE, "wallet.came-in", fund.cameIn());
        if (fund.takenBack().isPositive()) {
            bar.part(Bar.Colour.NONE, "wallet.taken-back", fund.takenBack());
        }
        bar.part(Bar.Colour.SPENT, "wallet.spent", fund.spent())
                .part(Bar.Colour.HELD, "wallet.set-aside", fund.setAside())
                .part(Bar.Colour.SEA, "wallet.left", fund.left());
        var pot = new Article(
                make.div("pot-top", heading, make.p("wallet.pot.left", fund.left())),
                bar.whole(),
                make.soft("wallet.pot.about", words.about(fund.kind(), whose)),
                days(fund),
                make.p(make.tap(StatementPaths.of(fund.kind(), nth), "wallet.statement.link." + fund.kind())));
        pot.addClassNames("pot", "card", "raise");
        pot.getElement().setAttribute("aria-labelledby", id);
        return pot;
    }

    /** What a fund of its own is for and how long: nothing to say of those that follow the plan. */
    private Component days(FundState fund) {
        if (fund.terms().categories().isEmpty()) {
            return make.div("as-is");
        }
        var until = fund.terms().until();
        var holder = fund.terms().holder();
        var days = make.div(
                "as-is",
                make.soft("wallet.pot.for", names(fund.terms().categories())),
                until == null
                        ? make.soft("wallet.pot.from", fund.terms().from())
                        : make.soft("wallet.pot.days", fund.terms().from(), until));
        if (holder != null) {
            days.add(make.soft("wallet.pot.kept", close.organisations().nameOf(holder)));
        }
        return days;
    }

    private String names(Set<CategoryCode> codes) {
        return String.join(", ", settings.namesOf(codes));
    }

    private Component plan(WalletState wallet) {
        var names = settings.namesOf(wallet.plan());
        return make.card(
                make.h2("wallet.plan.title"), names.isEmpty() ? make.p("wallet.plan.none") : make.words(names));
    }

    private Component close(Who.Resident who) {
        var decisions = close.necessities().of(who, who.account());
        if (decisions.isEmpty()) {
            return make.div("as-is");
        }
        return make.card(
                make.h2("wallet.close.title"),
                make.words(decisions.stream()
                        .map(decision -> say(
                                decision.endedOn().isPresent() ? "wallet.close.ended" : "wallet.close.line",
                                Map.of(
                                        "payee", close.organisations().nameOf(decision.payee()),
                                        "until", decision.endedOn().orElse(decision.endsOn()),
                                        "who", facts.people().nameOf(decision.decidedBy()),
                                        "on", decision.decidedOn(),
                                        "why", decision.why())))
                        .toList()));
    }

    private Component looks(Who.Resident who) {
        var looks = facts.looks().at(who);
        var card = make.card(make.h2("wallet.looks.title"));
        if (looks.isEmpty()) {
            card.add(make.p("wallet.looks.none"));
            return card;
        }
        card.add(list(looks.stream().limit(LOOKS).toList()));
        if (looks.size() > LOOKS) {
            card.add(make.details(
                    "wallet.looks.earlier", list(looks.stream().skip(LOOKS).toList())));
        }
        return card;
    }

    private Component list(List<RecordLooks.Look> looks) {
        return make.words(looks.stream()
                .map(look -> say(
                        look.reason().isBlank() ? "wallet.looks.look-alone" : "wallet.looks.look",
                        Map.of(
                                "name", look.name(),
                                "capacity", look.capacity(),
                                "at", look.at(),
                                "reason", look.reason())))
                .toList());
    }

    private void drawNone(StatementWords.Whose whose) {
        narrow();
        show(
                whose.own() ? make.h1("wallet.heading.own") : make.h1("wallet.heading", whose.name()),
                make.p("wallet.none.text"),
                make.p("wallet.none.ask"),
                make.buttons(make.buttonLink("/app/find", "wallet.find")));
    }
}
