package carefair.wallet.ui;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.MoneyAnswer;
import carefair.ui.NumberAnswer;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import carefair.ui.TextAnswer;
import carefair.ui.Typed;
import carefair.wallet.Employing;
import carefair.wallet.Employing.Assistant;
import carefair.wallet.Employment;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody whom the person employs: hours, pay and first day, so that what they will be owed is set aside. */
abstract class AssistantFormPage extends Page implements BeforeEnterObserver {

    private static final String KEY = "wallet.assistant.";

    private final Employing employing;
    private final InstantSource clock;

    AssistantFormPage(Kit kit, Employing employing) {
        super(kit, "wallet.assistant.title");
        this.employing = employing;
        this.clock = kit.clock();
    }

    /** Who says it, of whom, and where they came from. */
    record Asked(Who who, PersonId person, String home) {}

    final void enter(BeforeEnterEvent event, Asked by) {
        var asked = event.getRouteParameters().get("assistant").orElse("");
        // Whoever may not see the wallet is refused here.
        var all = employing.assistants(by.who(), by.person());
        if (asked.equals("new")) {
            draw(by, Optional.empty());
            return;
        }
        var known = all.stream()
                .filter(one -> one.id().value().toString().equals(asked))
                .findFirst();
        if (known.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(by, known);
    }

    private void draw(Asked by, Optional<Assistant> known) {
        clear();
        back(by.home());
        narrow();
        show(make.h1("wallet.assistant.title"), make.p("wallet.assistant.text"));
        TextAnswer name = text(KEY + "name").atMost(60);
        NumberAnswer hours = number(KEY + "hours").between(1, Employment.MOST_MINUTES / 60);
        RadioAnswer<Employment.Hours> kind = radios(KEY + "kind");
        kind.choice("same", Employment.Hours.SAME_EACH_WEEK).choice("varying", Employment.Hours.VARYING);
        MoneyAnswer hourly = money(KEY + "hourly").between(Money.ofPence(1), Employment.MOST_HOURLY);
        DateAnswer started = date(KEY + "started").todayOrEarlier(carefair.shared.London.today(clock));
        RadioAnswer<Employment.AgeBand> age = radios(KEY + "age");
        age.choice("under-22", Employment.AgeBand.UNDER_22)
                .choice("22-to-40", Employment.AgeBand.FROM_22_TO_40)
                .choice("41", Employment.AgeBand.FROM_41);
        NumberAnswer taken = number(KEY + "taken").between(0, 2_000);
        var key = known.map(one -> new CommandKey(one.id().value())).orElseGet(CommandKey::random);
        var form = form().ask(name, hours, kind, hourly, started, age, taken)
                .button(known.isEmpty() ? "wallet.assistant.button" : "wallet.assistant.button.change")
                .then(() -> {
                    employing.say(
                            key,
                            by.who(),
                            by.person(),
                            name.value(),
                            new Employment(
                                    hours.value() * 60,
                                    hourly.value(),
                                    started.value(),
                                    kind.value(),
                                    age.value(),
                                    taken.value() * 60));
                    go(by.home());
                });
        known.ifPresent(one -> form.take(asTyped(one)));
        show(form);
        known.ifPresent(one -> show(make.details(
                "wallet.assistant.end.open",
                make.p("wallet.assistant.end.text", one.name()),
                action("wallet.assistant.end", () -> {
                            employing.end(by.who(), by.person(), one.id());
                            go(by.home());
                        })
                        .second())));
    }

    private static Typed asTyped(Assistant known) {
        var work = known.work();
        var typed = new HashMap<String, List<String>>();
        Map.of(
                        "name", known.name(),
                        "hours", String.valueOf(work.minutesAWeek() / 60),
                        "kind", work.hours() == Employment.Hours.VARYING ? "varying" : "same",
                        "hourly", work.hourly().toString().replace("£", ""),
                        "started-day", String.valueOf(work.startedOn().getDayOfMonth()),
                        "started-month", String.valueOf(work.startedOn().getMonthValue()),
                        "started-year", String.valueOf(work.startedOn().getYear()),
                        "age", code(work.age()),
                        "taken", String.valueOf(work.holidayTaken() / 60))
                .forEach((name, value) -> typed.put("wallet-assistant-" + name, List.of(value)));
        return new Typed(typed);
    }

    private static String code(Employment.AgeBand age) {
        return switch (age) {
            case UNDER_22 -> "under-22";
            case FROM_22_TO_40 -> "22-to-40";
            case FROM_41 -> "41";
        };
    }
}
