package carefair.purchasing.ui;

import carefair.purchasing.NewOrder;
import carefair.shared.London;
import carefair.ui.DateAnswer;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which date? Asked once for each date. */
@Route("order/:draft/date")
@PermitAll
final class DatePage extends OrderStep {

    private final DateAnswer date;

    DatePage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.date.title", ordering);
        var today = London.today(kit.clock());
        date = date("purchasing.date", Map.of("example", example(today)))
                .named("date")
                .asHeading()
                .todayOrLater(today)
                .onOrBefore(NewOrder.lastDayFrom(today));
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf(order().days().isEmpty() ? "quantity" : "dates"));
        ask(date);
        if (order().days().isEmpty()) {
            show(make.p(make.link(pathOf("often"), "purchasing.date.regularly")));
        }
    }

    @Override
    protected void next() {
        var days = order().days();
        if (days.contains(date.value())) {
            date.wrong(Problem.TWICE, Map.of("date", date.value()));
        } else if (days.size() >= NewOrder.MOST_DATES) {
            goTo("dates");
        } else {
            add(days);
            goTo("dates");
        }
    }

    private void add(List<LocalDate> days) {
        var more = new ArrayList<>(days);
        more.add(date.value());
        keep(OrderDraft.days(more));
        // The next date is asked on an empty page.
        keep(Map.of("date-day", "", "date-month", "", "date-year", ""));
    }

    /** A date soon, with a day of 13 or more, so that day and month are plain. */
    static String example(LocalDate today) {
        var day = today.plusMonths(1).withDayOfMonth(27);
        return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
    }
}
