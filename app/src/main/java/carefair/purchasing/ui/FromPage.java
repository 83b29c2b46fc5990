package carefair.purchasing.ui;

import carefair.purchasing.NewOrder;
import carefair.purchasing.Repeating;
import carefair.shared.London;
import carefair.ui.DateAnswer;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** From which day on, and until when if that is known? */
@Route("order/:draft/from")
@PermitAll
final class FromPage extends OrderStep {

    private final DateAnswer from;
    private final DateAnswer until;

    FromPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.from.title", ordering);
        var today = London.today(kit.clock());
        var example = Map.of("example", DatePage.example(today));
        from = date("purchasing.from", example)
                .named("from")
                .todayOrLater(today)
                .onOrBefore(NewOrder.lastDayFrom(today));
        until = date("purchasing.until", example).named("until").optional().todayOrLater(today);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("weekdays"));
        show(make.h1("purchasing.from.title"));
        ask(from, until);
    }

    @Override
    protected void next() {
        var again = order().again();
        if (again == null || again.weekdays().isEmpty()) {
            goTo(again == null ? "often" : "weekdays");
            return;
        }
        var first = Repeating.firstOn(again.weekdays(), from.value());
        if (until.given().filter(first::isAfter).isPresent()) {
            until.wrong(Problem.NOT_ON_OR_AFTER, Map.of("date", first));
            return;
        }
        keep(OrderDraft.from(from.value(), until.given()));
        goTo("check");
    }
}
