package carefair.purchasing.ui;

import carefair.purchasing.NewOrder;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The dates chosen so far, and whether another is needed. */
@Route("order/:draft/dates")
@PermitAll
final class DatesPage extends OrderDraftPage {

    DatesPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.dates.title", ordering);
    }

    @Override
    void draw(OrderDraft order) {
        narrow();
        back(pathOf("quantity"));
        var days = order.days();
        show(make.h1("purchasing.dates.heading." + (days.size() == 1 ? "one" : "many"), days.size()));
        var rows = make.rows();
        days.forEach(day -> rows.rowWords(Said.day(day), remove(day)));
        show(rows);
        if (days.size() < NewOrder.MOST_DATES) {
            var another = yesOrNo("purchasing.another", Map.of()).named("another");
            show(form().ask(another).button("ui.continue").then(() -> goTo(another.value() ? "date" : "check")));
        } else {
            show(make.p("purchasing.dates.most", NewOrder.MOST_DATES));
            show(make.buttons(make.buttonLink(pathOf("check"), "ui.continue")));
        }
    }

    @Override
    Optional<String> missing(OrderDraft order) {
        return order.days().isEmpty()
                ? Optional.of(pathOf("date"))
                : order.units() == null ? Optional.of(pathOf("quantity")) : Optional.empty();
    }

    private Component remove(LocalDate day) {
        return action("purchasing.dates.remove", () -> {
                    var left = new ArrayList<>(order().days());
                    left.remove(day);
                    keep(OrderDraft.days(left));
                    goTo(left.isEmpty() ? "date" : "dates");
                })
                .slim()
                .about(Said.date(day));
    }
}
