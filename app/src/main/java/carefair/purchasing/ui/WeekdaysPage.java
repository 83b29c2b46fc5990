package carefair.purchasing.ui;

import carefair.ui.ChecksAnswer;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** On which days of the week? */
@Route("order/:draft/weekdays")
@PermitAll
final class WeekdaysPage extends OrderStep {

    private @Nullable ChecksAnswer<DayOfWeek> weekdays;

    WeekdaysPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.weekdays.title", ordering);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("often"));
        ChecksAnswer<DayOfWeek> asked = checks("purchasing.weekdays");
        asked.named("weekdays").asHeading();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> asked.choice(day.name().toLowerCase(Locale.ROOT), day, RegularWords.name(day)));
        weekdays = asked;
        ask(asked);
    }

    @Override
    protected void next() {
        if (weekdays != null) {
            keep(OrderDraft.weekdays(weekdays.value()));
        }
        goTo(order().again() == null ? "often" : "from");
    }
}
