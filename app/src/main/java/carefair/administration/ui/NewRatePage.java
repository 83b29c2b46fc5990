package carefair.administration.ui;

import carefair.settings.RateDesk;
import carefair.settings.RateEntry;
import carefair.settings.RateRefusal;
import carefair.settings.RateUnit;
import carefair.shared.Money;
import carefair.shared.TaxYear;
import carefair.ui.Answer;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.TextAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A new value for a rate, from one day to another of a tax year. The old row stays as it is. */
@Route("staff/rates/:rate/new")
@RolesAllowed("ADMINISTRATOR")
final class NewRatePage extends Page implements BeforeEnterObserver {

    private final RateCounter counter;
    private final RateWords words;

    NewRatePage(Kit kit, RateCounter counter, RateWords words) {
        super(kit, "administration.new-rate.title");
        this.counter = counter;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get("rate");
        var history = counter.history(address);
        if (history.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(history.get().stream()
                .filter(entry -> entry.id().value().toString().equals(address.orElse("")))
                .findFirst()
                .orElseThrow());
    }

    private void draw(RateEntry one) {
        var row = one.row();
        clear();
        narrow();
        back(RateCounter.path(one.id()));
        show(make.h1("administration.new-rate.heading", RateWords.name(row)));
        show(make.p("administration.new-rate.now", words.value(row), words.days(row)));
        show(make.p("administration.new-rate.second"));
        var value = value(row.unit());
        DateAnswer from = date("administration.new-rate.from");
        DateAnswer to = date("administration.new-rate.to");
        TextAnswer source = text("administration.new-rate.source").atMost(500);
        show(form().ask(value.question(), from, to, source)
                .button("administration.new-rate.button")
                .then(() -> {
                    var last = TaxYear.of(from.value()).lastDay();
                    if (to.value().isBefore(from.value())) {
                        to.wrong(Problem.NOT_ON_OR_AFTER, Map.of("date", from.value()));
                    } else if (to.value().isAfter(last)) {
                        to.wrong(Problem.NOT_ON_OR_BEFORE, Map.of("date", last));
                    } else {
                        var id = counter.office()
                                .propose(
                                        counter.who(),
                                        new RateDesk.NewRate(
                                                one.id(),
                                                value.read().get(),
                                                from.value(),
                                                to.value(),
                                                source.value()));
                        go(RateCounter.path(id) + "?written");
                    }
                }));
    }

    private record Value(Answer<?> question, Supplier<Long> read) {}

    private Value value(RateUnit unit) {
        if (unit.isMoney()) {
            var asked = money("administration.new-rate.money", Map.of("unit", unit))
                    .between(Money.ZERO, Money.ofPence(999_999_999_99L));
            return new Value(asked, () -> asked.value().pence());
        }
        return switch (unit) {
            case YES_NO -> {
                var asked = yesOrNo("administration.new-rate.yes-no", Map.of());
                yield new Value(asked, () -> asked.value() ? 1L : 0L);
            }
            case PERCENT -> {
                var asked = text("administration.new-rate.percent")
                        .atMost(12)
                        .wide("w4")
                        .check(text -> isValue(unit, text), Problem.NOT_A_NUMBER, Map.of("example", "4.65"));
                yield new Value(asked, () -> unit.read(asked.value()));
            }
            default -> {
                var asked = number("administration.new-rate.number");
                yield new Value(asked, () -> asked.value().longValue());
            }
        };
    }

    private static boolean isValue(RateUnit unit, String text) {
        try {
            return unit.read(text) >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return refusal instanceof RateRefusal.SameRate same
                ? List.of(make.p(make.link(RateCounter.path(same.there()), "administration.new-rate.there")))
                : List.of();
    }
}
