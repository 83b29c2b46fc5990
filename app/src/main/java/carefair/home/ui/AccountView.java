package carefair.home.ui;

import carefair.directory.Listing;
import carefair.directory.SavedListings;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignedIn;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Told;
import carefair.identity.Who;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.purchasing.Turn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Your account: what you should know and by when, orders in progress, the way to the wallet, and what you saved. */
@Route("account")
@PermitAll
final class AccountView extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final Reading reading;

    AccountView(Kit kit, SignedIn signedIn, Reading reading) {
        super(kit, "home.account.title");
        this.signedIn = signedIn;
        this.reading = reading;
    }

    /** Where the facts of this page come from. */
    @org.springframework.stereotype.Component
    record Reading(ThingsToKnow things, Orders orders, SavedListings saved, People people) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        switch (signedIn.who().orElse(null)) {
            case Who.Provider _ -> event.forwardTo("provider/orders");
            case Who.Staff staff -> event.forwardTo(firstPageOf(staff));
            case Who.Resident who -> draw(who);
            case Who.Unjoined who -> draw(who);
            case null, default -> event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    private static String firstPageOf(Who.Staff staff) {
        if (staff.roles().contains(Role.DIRECT_PAYMENT_OFFICER)) {
            return "staff";
        }
        return staff.roles().equals(Set.of(Role.ACCREDITATION_OFFICER)) ? "staff/checks" : "staff/rates";
    }

    private void draw(Who who) {
        clear();
        var name = who instanceof Who.Resident resident
                ? reading.people().nameOf(resident.account())
                : reading.people().nameOf(who.signIn());
        var own = !(who instanceof Who.Resident resident) || resident.isThemselves();
        show(own ? make.h1("home.account.heading.own", name) : make.h1("home.account.heading", name));
        var words = new Div(toKnow(who));
        if (who instanceof Who.Resident resident) {
            words.add(orders(resident));
        } else {
            words.add(make.inset(
                    Tone.PLAIN,
                    make.h2("home.account.unjoined"),
                    make.p("home.account.unjoined.text"),
                    make.p(make.link("/app/join", "home.account.unjoined.link")),
                    make.p(make.link("/app/questions", "home.account.unjoined.questions")),
                    make.p(make.link("/app/account/data", "home.account.sees.data"))));
        }
        var notes = new Div();
        if (who instanceof Who.Resident) {
            notes.add(make.sheet(
                    own ? make.h2("home.account.wallet") : make.h2("home.account.wallet.other", name),
                    make.p("home.account.wallet.text"),
                    make.buttons(make.buttonLink("/app/wallet", "home.account.wallet.link"))));
        }
        notes.add(saved(who));
        if (who instanceof Who.Resident) {
            notes.add(make.card(
                    make.h2("home.account.sees"),
                    new Paragraph(make.tap("/app/account/people-who-act", "home.account.sees.acting")),
                    new Paragraph(make.tap("/app/account/looks", "home.account.sees.looks")),
                    new Paragraph(make.tap("/app/account/data", "home.account.sees.data"))));
        }
        notes.addClassName("notes");
        show(make.two(words, notes));
    }

    private Component toKnow(Who who) {
        var all = reading.things().list(who);
        var fresh = all.stream().filter(told -> !told.seen()).toList();
        var read = all.stream().filter(Told::seen).limit(20).toList();
        var part = make.section(make.h2("home.account.know"));
        part.add(
                fresh.isEmpty()
                        ? make.soft("home.account.know.none")
                        : make.entries(
                                fresh.stream().map(told -> fresh(who, told)).toList()));
        if (!read.isEmpty()) {
            part.add(make.details(
                    "home.account.know.earlier",
                    make.entries(
                            read.stream().map(told -> new ListItem(words(told))).toList())));
        }
        return part;
    }

    private ListItem fresh(Who who, Told told) {
        var item = new ListItem(words(told));
        var due = told.thing().due();
        if (due != null) {
            item.add(new Paragraph(make.tag(Tone.WAIT, "home.account.know.by", due)));
        } else {
            item.add(action("home.account.know.seen", () -> {
                        reading.things().seen(who, told.id());
                        draw(who);
                    })
                    .slim()
                    .about(say("home.account.know.seen-about", title(told))));
        }
        return item;
    }

    private Paragraph words(Told told) {
        var path = told.thing().path();
        return path == null ? make.said(title(told)) : make.p(make.linkWords(path, title(told)));
    }

    private String title(Told told) {
        return say("know." + told.thing().code() + ".title", told.thing().facts());
    }

    private Component orders(Who.Resident who) {
        var open = reading.orders().ofAccount(who).stream()
                .filter(order -> order.turn() != Turn.NOBODY)
                .toList();
        var part = make.section(make.h2("home.account.orders"));
        part.add(
                open.isEmpty()
                        ? make.soft("home.account.orders.none")
                        : make.entries(open.stream().map(this::order).toList()));
        part.add(new Paragraph(make.tap("/app/orders", "home.account.orders.see-all")));
        return part;
    }

    private ListItem order(OrderView order) {
        var what = make.p(make.linkWords(
                "/app/orders/" + order.id().value(),
                say("home.account.orders.what", order.offerName(), order.listingName())));
        var turn = say("home.account.turn." + order.turn().name(), order.listingName());
        var when = order.due() == null ? turn : say("home.account.turn.by", turn, order.due());
        var tone = order.turn() == Turn.RESIDENT ? Tone.WAIT : Tone.PLAIN;
        return new ListItem(what, new Paragraph(make.tagWords(tone, when)));
    }

    private Component saved(Who who) {
        var listings = reading.saved().of(who);
        var card = make.card(make.h2("home.account.saved"));
        card.add(
                listings.isEmpty()
                        ? make.soft("home.account.saved.none")
                        : make.list(listings.stream().map(this::listing).toList()));
        card.add(make.buttons(make.secondButtonLink("/app/find", "home.account.find")));
        return card;
    }

    private Component listing(Listing listing) {
        return make.linkWords("/listings/" + listing.id().value(), listing.name());
    }
}
