package carefair.purchasing.ui;

import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.purchasing.HistoryLine;
import carefair.purchasing.OrderView;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import carefair.ui.Texts;
import carefair.wallet.Split;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts orders into words: the same on every page and on paper. */
@Component
class OrderWords {

    private final Texts texts;
    private final Organisations organisations;

    OrderWords(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    /** {@code 2 hours}. */
    String units(Unit unit, long count) {
        return texts.count("purchasing.unit." + unit, count);
    }

    /** {@code £21.00 an hour}. */
    String each(Money price, Unit unit) {
        return texts.say("purchasing.per." + unit, price);
    }

    /** {@code 2 hours on each of 6 dates, 12 hours in all}. */
    String howMany(Unit unit, int quantity, int dates) {
        return dates == 1
                ? units(unit, quantity)
                : texts.say(
                        "purchasing.how-many",
                        Map.of(
                                "each", units(unit, quantity),
                                "dates", dates,
                                "all", units(unit, (long) quantity * dates)));
    }

    /** The price worked out in one line: {@code 6 dates × 2 hours × £21.00 = £252.00}. */
    String workedOut(Unit unit, int quantity, int dates, Money unitPrice, Money price) {
        return texts.say(
                dates == 1 ? "purchasing.worked-out.one" : "purchasing.worked-out.many",
                Map.of("dates", dates, "each", units(unit, quantity), "unitPrice", unitPrice, "price", price));
    }

    /** Each day; of a week its first and its last. */
    List<String> days(Unit unit, int quantity, List<LocalDate> dates) {
        return dates.stream()
                .map(day -> {
                    var last = unit.lastDay(day, quantity);
                    return last.equals(day)
                            ? Said.day(day)
                            : texts.say("purchasing.day-to-day", Said.day(day), Said.day(last));
                })
                .toList();
    }

    /** What cancelling costs, in a sentence or two. */
    String cancelling(Instant freeUntil, Instant now, Money lateCharge) {
        var key = lateCharge.isZero() ? "free" : now.isAfter(freeUntil) ? "late" : "until";
        return texts.say("purchasing.cancelling." + key, Map.of("until", moment(freeUntil), "charge", lateCharge));
    }

    /** Whose turn it is and by when, or how it ended, for the person or for the provider. */
    String turn(OrderView order, String reader) {
        var key = "purchasing.turn." + reader + "." + order.stage();
        return texts.say(order.stage().hasEnded() ? key : key + "." + order.turn(), facts(order));
    }

    Tone tone(OrderView order) {
        return switch (order.stage()) {
            case ASKED, PLACED, DELIVERED, QUESTIONED -> Tone.WAIT;
            case ACCEPTED, CONFIRMED, PART_PAID, DECIDED -> Tone.GOOD;
            case NOT_ALLOWED, DECLINED, NOT_ANSWERED, WITHDRAWN, CANCELLED -> Tone.PLAIN;
        };
    }

    /** {@code Grant, until 31 March 2027}: what pays a part of a price. */
    String fund(Split.Part part) {
        var name = texts.say("purchasing.fund." + part.fund());
        var until = part.until();
        return until == null ? name : texts.say("purchasing.fund.until", Map.of("fund", name, "until", until));
    }

    /** {@code Stour Valley Support pays this, from the individual service fund}. */
    String holderPays(OrganisationId holder) {
        return texts.say("purchasing.holder-pays", organisations.nameOf(holder));
    }

    /** {@code Ruth Ellery, acting for the person}; the application itself needs no more than its name. */
    String by(HistoryLine line) {
        return texts.say("purchasing.history.by." + line.as(), line.by());
    }

    String happened(HistoryLine line) {
        var amount = line.amount();
        var words = texts.say(line.happening());
        return amount == null ? words : texts.say("purchasing.history.amount", words, amount);
    }

    Map<String, Object> facts(OrderView order) {
        var facts = new TreeMap<String, Object>();
        facts.put("listing", order.listingName());
        facts.put("what", order.offerName());
        facts.put("reference", order.reference());
        facts.put("price", order.price());
        facts.put("paid", order.paid());
        facts.put("back", order.back());
        facts.put("lastDay", order.lastDay());
        var due = order.due();
        if (due != null) {
            facts.put("due", due);
        }
        var offered = order.offered();
        if (offered != null) {
            facts.put("offered", offered);
            facts.put("rest", order.price().minus(offered));
        }
        return facts;
    }

    private String moment(Instant instant) {
        var time = Said.time(instant);
        var day = London.on(instant);
        // Midnight belongs to two days: the end of the day before is what people mean by "until".
        return time.equals("midnight")
                ? texts.say("purchasing.cancelling.end-of", day.minusDays(1))
                : texts.say("purchasing.cancelling.time", time, day);
    }
}
