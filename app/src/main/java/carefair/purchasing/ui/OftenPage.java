package carefair.purchasing.ui;

import carefair.purchasing.Rhythm;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often? Once, for dates of one's own, or again each week or two. */
@Route("order/:draft/often")
@PermitAll
final class OftenPage extends OrderStep {

    private @Nullable RadioAnswer<Optional<Rhythm>> often;

    OftenPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.often.title", ordering);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf(order().wanted().isPresent() ? "check" : "date"));
        RadioAnswer<Optional<Rhythm>> asked = radios("purchasing.often");
        asked.named("often").asHeading();
        asked.choice("once", Optional.empty())
                .choice("weekly", Optional.of(Rhythm.WEEKLY))
                .choice("two-weekly", Optional.of(Rhythm.TWO_WEEKLY));
        often = asked;
        ask(asked);
    }

    @Override
    protected void next() {
        if (often != null) {
            keep(often.value().map(OrderDraft::every).orElseGet(OrderDraft::once));
        }
        goTo(order().again() != null ? "weekdays" : order().days().isEmpty() ? "date" : "check");
    }
}
