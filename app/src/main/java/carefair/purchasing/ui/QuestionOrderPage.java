package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What was not as agreed? */
@Route("orders/:order/question")
@PermitAll
final class QuestionOrderPage extends ForResident {

    QuestionOrderPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.question.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        var said = longText("purchasing.question", Map.of("listing", order.listingName()))
                .named("question")
                .asHeading()
                .atMost(OneOrderPage.MOST_CHARACTERS);
        show(form().ask(said).button("purchasing.question.send").then(() -> {
            desk.answers().question(who(), id(), said.value());
            goHome();
        }));
    }
}
