package carefair.purchasing.ui;

import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would you like to ask the council? For what the plan does not cover or the money does not reach for. */
@Route("order/:draft/ask")
@PermitAll
final class AskCouncilPage extends OrderStep {

    private static final int MOST_CHARACTERS = 1000;

    private @Nullable LongTextAnswer words;

    AskCouncilPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.ask.title", ordering);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("check"));
        var asked = longText("purchasing.ask", Map.of("most", MOST_CHARACTERS))
                .named("ask")
                .asHeading()
                .atMost(MOST_CHARACTERS);
        words = asked;
        askThen("purchasing.ask.send", asked);
    }

    @Override
    protected void next() {
        var offer = ordering.offer(order());
        if (words != null) {
            // Another question needs another key, or the second would be taken for the first sent twice.
            var key = order().key().then("ask/" + words.value());
            var asked = ordering.questions().ask(key, ordering.who(), offer.category(), offer.id(), words.value());
            clear();
            narrow();
            title("purchasing.asked.title");
            show(
                    make.h1("purchasing.asked.title"),
                    make.p("purchasing.asked.text", asked.due()),
                    make.p("purchasing.asked.kept"),
                    make.p(make.link(pathOf("check"), "purchasing.asked.back")),
                    make.p(make.link(OrderPaths.ORDERS, "purchasing.asked.orders")));
        }
    }
}
