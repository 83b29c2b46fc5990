package carefair.purchasing.ui;

import carefair.directory.DirectoryRefusal;
import carefair.directory.Offer;
import carefair.identity.IdentityRefusal;
import carefair.purchasing.OrderRefusal;
import carefair.purchasing.Quote;
import carefair.ui.Bar;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.FundKind;
import carefair.wallet.PayeeRelation;
import carefair.wallet.WalletRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything about the order before it is placed: what, when, for how much, which fund pays, and what happens next. */
@Route("order/:draft/check")
@PermitAll
final class CheckPage extends OrderDraftPage {

    private final OrderWords words;
    private final RegularWords regularWords;
    private final NotFree notFree;

    CheckPage(Kit kit, Ordering ordering, OrderWords words, RegularWords regularWords, NotFree notFree) {
        super(kit, "purchasing.check.title", ordering);
        this.words = words;
        this.regularWords = regularWords;
        this.notFree = notFree;
    }

    @Override
    void draw(OrderDraft order) {
        back(pathOf(order.again() == null ? "dates" : "from"));
        try {
            draw(order, ordering.orders().quote(ordering.who(), order.wanted().orElseThrow()));
        } catch (OrderRefusal | WalletRefusal | IdentityRefusal | DirectoryRefusal refusal) {
            if (!explain(refusal)) {
                throw refusal;
            }
        }
    }

    private void draw(OrderDraft order, Quote quote) {
        show(make.h1("purchasing.check.title"), make.lead("purchasing.check.lead"));
        show(make.two(new Div(agreeing(order, quote), paying(quote)), settingAside(order, quote)));
        var seat = kit.frame().seat();
        if (!seat.own() && seat.account() != null) {
            show(make.p("purchasing.check.told", seat.account()));
        }
        var place = action("purchasing.check.place", () -> place(order), quote.price());
        show(make.buttons(place));
    }

    private void place(OrderDraft order) {
        var placed = ordering.place(order);
        go(OrderPaths.of(placed.id()) + "/placed");
    }

    private Component agreeing(OrderDraft order, Quote quote) {
        var offer = quote.offer();
        var days = quote.lines().stream().map(Quote.Line::day).toList();
        int dates = days.size();
        int units = quote.lines().getFirst().quantity();
        var rows = make.rows()
                .row("purchasing.row.who", offer.listingName())
                .row("purchasing.row.what", offer.name())
                .row("purchasing.row.how-many", words.howMany(offer.unit(), units, dates))
                .change(pathOf("quantity"), "purchasing.row.how-many.change")
                .row("purchasing.row.often", often(order))
                .change(pathOf("often"), "purchasing.row.often.change")
                .row(
                        order.again() == null ? "purchasing.row.when" : "purchasing.row.first-dates",
                        make.words(words.days(offer.unit(), units, days)))
                .change(pathOf(order.again() == null ? "dates" : "from"), "purchasing.row.when.change")
                .row("purchasing.row.each", words.each(offer.unitPrice(), offer.unit()))
                .row(
                        order.again() == null ? "purchasing.row.price" : "purchasing.row.first-price",
                        words.workedOut(offer.unit(), units, dates, offer.unitPrice(), quote.price()))
                .row(
                        "purchasing.row.cancelling",
                        words.cancelling(quote.freeUntil(), kit.clock().instant(), quote.lateCharge()));
        order.regular()
                .ifPresent(regular -> rows.row("purchasing.row.each-period", regularWords.price(regular))
                        .row("purchasing.row.until", regularWords.until(regular.repeating()))
                        .change(pathOf("from"), "purchasing.row.until.change"));
        var relation = order.relation();
        if (relation != null) {
            rows.row("purchasing.row.relation", say("purchasing.relation." + code(relation)))
                    .change(pathOf("relation"), "purchasing.row.relation.change");
        }
        var section = make.section(make.h2("purchasing.check.agreeing"), rows);
        bankHolidays(offer, units, days).ifPresent(section::add);
        notFree(offer, units, days).ifPresent(section::add);
        return section;
    }

    /** They may still say yes, so this only tells. */
    private Optional<Component> notFree(Offer offer, int units, List<LocalDate> days) {
        var said = notFree.of(offer, units, days).stream().map(Said::day).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(make.inset(
                        Tone.WAIT,
                        make.p("purchasing.check.not-free", offer.listingName()),
                        make.words(said),
                        make.p("purchasing.check.not-free.text")));
    }

    /** A price for bank holidays is another thing that the listing sells: nobody pays more than they saw. */
    private Optional<Component> bankHolidays(Offer offer, int units, List<LocalDate> days) {
        var holidays = days.stream()
                .flatMap(day -> day.datesUntil(offer.unit().lastDay(day, units).plusDays(1)))
                .filter(kit.settings()::isBankHoliday)
                .map(Said::day)
                .toList();
        return holidays.isEmpty()
                ? Optional.empty()
                : Optional.of(make.inset(
                        Tone.WAIT,
                        make.p("purchasing.check.bank-holiday"),
                        make.words(holidays),
                        make.p("purchasing.check.bank-holiday.text", offer.listingName())));
    }

    private String often(OrderDraft order) {
        return order.regular()
                .map(regular -> regularWords.often(regular.repeating()))
                .orElseGet(() -> say("purchasing.row.often.once"));
    }

    private static String code(PayeeRelation relation) {
        return switch (relation) {
            case NONE -> "none";
            case PARTNER -> "partner";
            case FAMILY_IN_HOUSEHOLD -> "family";
        };
    }

    private Component paying(Quote quote) {
        var bar = make.bar().fat();
        var table = make.table("purchasing.check.split", quote.price())
                .captionHidden()
                .column("purchasing.check.fund")
                .numbers("purchasing.check.pays")
                .numbers("purchasing.check.left");
        for (var part : quote.split().parts()) {
            bar.part(colour(part.fund()), "purchasing.fund." + part.fund(), part.pays());
            table.row(words.fund(part), part.pays().toString(), part.leftAfter().toString());
        }
        table.sum(say("purchasing.check.total"), quote.price().toString(), "");
        var section = make.section(make.h2("purchasing.check.paying"), bar.drawing(), table);
        quote.split().holder().ifPresent(holder -> section.add(make.p("purchasing.plain", words.holderPays(holder))));
        return section;
    }

    private Component settingAside(OrderDraft order, Quote quote) {
        var offer = quote.offer();
        var facts = Map.of("listing", offer.listingName(), "answerBy", quote.answerBy(), "price", quote.price());
        var steps = new OrderedList(Stream.of("answer", "no", "after")
                .map(step -> new ListItem(say("purchasing.check.next." + step, facts)))
                .toArray(ListItem[]::new));
        var sheet = make.sheet(
                make.figure(quote.price(), "purchasing.check.aside"),
                make.p("purchasing.check.covered", categoryOf(offer)),
                make.h2("purchasing.check.next"),
                steps);
        order.regular()
                .ifPresent(regular -> sheet.add(
                        make.h2("purchasing.regular.how"),
                        make.words(regularWords.how(regular, quote.offer().listingName()))));
        return sheet;
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return switch (refusal) {
            case OrderRefusal.PriceChanged changed ->
                List.of(make.buttons(action("purchasing.check.new-price", () -> {
                    keep(OrderDraft.price(changed.newPrice()));
                    goTo("check");
                })));
            case OrderRefusal.TooMany _ -> List.of(choices("quantity"));
            case OrderRefusal.DatePassed _, OrderRefusal.TooFarAhead _, OrderRefusal.WeeksOverlap _ ->
                List.of(choices("dates"));
            case OrderRefusal.OrderedAlready already ->
                List.of(make.p(make.link(OrderPaths.of(already.order()), "purchasing.to-order")));
            case OrderRefusal.NotReached _ ->
                List.of(make.buttons(action("purchasing.check.again", () -> place(order()))));
            case OrderRefusal.NoLongerOffered _ -> List.of(make.p(make.link("/app/find", "purchasing.check.find")));
            case WalletRefusal.NotEnoughMoney _ -> List.of(choices("quantity", "dates", "ask"));
            case WalletRefusal.NotInPlan _ -> List.of(choices("ask"));
            case WalletRefusal.Blocked _ ->
                List.of(choices(order().relation() == null ? "dates" : "relation"), phone());
            case WalletRefusal.AskFirst _ -> List.of(choices("ask-first"));
            case WalletRefusal.FundNotBegun _, WalletRefusal.FundEnds _ -> List.of(choices("dates", "ask"));
            case WalletRefusal.NoWallet _, IdentityRefusal.NotGranted _ -> List.of();
            default -> List.of(phone());
        };
    }

    private Component choices(String... pages) {
        return make.list(Stream.of(pages)
                .map(page -> page.equals("dates") && order().again() != null ? "often" : page)
                .map(page -> make.link(pathOf(page), "purchasing.check.choice." + page))
                .toList());
    }

    private Component phone() {
        return make.p("purchasing.check.phone");
    }

    private String categoryOf(Offer offer) {
        return kit.settings().nameOf(offer.category());
    }

    private static Bar.Colour colour(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT, CARER, ISF -> Bar.Colour.SEA;
            case CONTRIBUTION, OWN -> Bar.Colour.HEATH;
            case GRANT -> Bar.Colour.GORSE;
        };
    }
}
