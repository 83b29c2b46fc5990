package carefair.purchasing.ui;

import carefair.identity.People;
import carefair.purchasing.OrderView;
import carefair.ui.Texts;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was ordered and what became of its money, row by row: the same rows on every page and on paper. */
@Component
class OrderSheet {

    private final Texts texts;
    private final OrderWords words;
    private final People people;
    private final Wallets wallets;
    private final InstantSource clock;

    OrderSheet(Texts texts, OrderWords words, People people, Wallets wallets, InstantSource clock) {
        this.texts = texts;
        this.words = words;
        this.people = people;
        this.wallets = wallets;
        this.clock = clock;
    }

    /** @param values one, or one for each date */
    record Row(String name, List<String> values) {}

    List<Row> rows(OrderView order) {
        var rows = new ArrayList<Row>();
        rows.add(row("reference", order.reference()));
        rows.add(row("for", people.nameOf(order.account())));
        rows.add(row("who", order.listingName()));
        rows.add(row("what", order.offerName()));
        rows.add(row(
                "how-many",
                words.howMany(order.unit(), order.quantity(), order.dates().size())));
        rows.add(new Row(texts.say("purchasing.row.when"), words.days(order.unit(), order.quantity(), order.dates())));
        rows.add(row(
                "price",
                words.workedOut(
                        order.unit(), order.quantity(), order.dates().size(), order.unitPrice(), order.price())));
        wallets.hold(order.hold())
                .split()
                .holder()
                .ifPresent(holder -> rows.add(row("payer", words.holderPays(holder))));
        if (order.stage().hasEnded()) {
            rows.add(row("paid", order.paid().toString()));
            rows.add(row("back", order.back().toString()));
        } else {
            rows.add(row("cancelling", words.cancelling(order.freeUntil(), clock.instant(), order.lateCharge())));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(texts.say("purchasing.row." + key), List.of(value));
    }
}
