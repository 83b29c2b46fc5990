package carefair.purchasing.ui;

import carefair.purchasing.NewRegularOrder;
import carefair.purchasing.OrderView;
import carefair.purchasing.RegularOrderView;
import carefair.purchasing.RegularStage;
import carefair.purchasing.Repeating;
import carefair.purchasing.Rhythm;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts regular orders into words: the same on every page. */
@Component
class RegularWords {

    private final Texts texts;

    RegularWords(Texts texts) {
        this.texts = texts;
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** {@code Every Monday and Thursday}. */
    String often(Repeating days) {
        return texts.say("purchasing.regular.often." + days.rhythm(), weekdays(days));
    }

    /** {@code £64.00 a week}: what a whole period costs. */
    String price(NewRegularOrder wanted) {
        return price(
                wanted.repeating().rhythm(),
                wanted.unitPriceSeen()
                        .times(wanted.quantity())
                        .times(wanted.repeating().weekdays().size()));
    }

    String price(RegularOrderView regular) {
        return price(regular.repeating().rhythm(), regular.price());
    }

    /** Its last day, or that it goes on until somebody stops it. */
    String until(Repeating days) {
        var until = days.until();
        return until == null ? texts.say("purchasing.regular.until.stopped") : Said.day(until);
    }

    /** How the money is set aside, period by period, and how to stop it. */
    List<String> how(NewRegularOrder wanted, String listing) {
        var days = wanted.repeating();
        var facts = new TreeMap<String, Object>();
        facts.put("period", period(days.rhythm()));
        facts.put("price", price(wanted));
        facts.put("listing", listing);
        facts.put("first", days.firstDay());
        facts.put("next", days.after(days.firstDay()));
        var steps = Stream.of("yes", "one." + days.rhythm(), "next", "price", "stop");
        return steps.filter(step -> !step.equals("next") || days.has(days.after(days.firstDay())))
                .map(step -> texts.say("purchasing.regular.how." + step, facts))
                .toList();
    }

    /** Where it stands: what runs, what is set aside next, and what comes after that. */
    List<String> lines(RegularOrderView regular, LocalDate today, OrderWords words, String reader) {
        var lines = new ArrayList<String>();
        for (var order : regular.open()) {
            lines.add(line(order, today, words, reader));
        }
        if (regular.isGoing() && regular.agreed() && regular.trouble() == null) {
            lines.add(texts.say(
                    regular.heldOn().isAfter(today) ? "purchasing.regular.then" : "purchasing.regular.then.now",
                    Map.of(
                            "day", Said.day(regular.nextPeriod()),
                            "price", regular.nextPrice(),
                            "held", regular.heldOn())));
        }
        return lines;
    }

    private String line(OrderView order, LocalDate today, OrderWords words, String reader) {
        var key = order.firstDay().isAfter(today)
                ? "purchasing.regular.next"
                : order.lastDay().isBefore(today) ? "purchasing.regular.over" : "purchasing.regular.now";
        return texts.say(
                key,
                Map.of(
                        "day", Said.day(order.firstDay()),
                        "price", order.price(),
                        "turn", words.turn(order, reader)));
    }

    Tone tone(RegularOrderView regular) {
        return switch (regular.stage()) {
            case GOING -> regular.agreed() && regular.trouble() == null ? Tone.GOOD : Tone.WAIT;
            case STOPPED, FINISHED, NOT_STARTED -> Tone.PLAIN;
        };
    }

    /** The key of where it stands in two or three words. */
    String state(RegularOrderView regular) {
        return regular.stage() == RegularStage.GOING && !regular.agreed()
                ? "purchasing.regular.not-agreed"
                : "purchasing.RegularStage." + regular.stage();
    }

    Map<String, Object> facts(RegularOrderView regular) {
        var facts = new TreeMap<String, Object>();
        facts.put("what", regular.offerName());
        facts.put("listing", regular.listingName());
        facts.put("often", often(regular.repeating()));
        facts.put("price", price(regular));
        facts.put("period", period(regular.repeating().rhythm()));
        facts.put("day", regular.nextPeriod());
        facts.put("nextPrice", regular.nextPrice());
        facts.put("unitPrice", regular.unitPrice());
        var newPrice = regular.newPrice();
        if (newPrice != null) {
            facts.put("newPrice", newPrice);
        }
        return facts;
    }

    /** {@code week}, or {@code two weeks}. */
    String period(Rhythm rhythm) {
        return texts.say("purchasing.regular.period." + rhythm);
    }

    private String price(Rhythm rhythm, Money price) {
        return texts.say("purchasing.regular.price." + rhythm, price);
    }

    /** "Monday", "Monday and Thursday", "Monday, Tuesday and Friday". */
    private static String weekdays(Repeating days) {
        var names = days.weekdays().stream().map(RegularWords::name).toList();
        var last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
