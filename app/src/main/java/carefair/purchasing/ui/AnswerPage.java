package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What do you answer to the question? */
@Route("provider/orders/:order/answer")
@PermitAll
final class AnswerPage extends ForProvider {

    AnswerPage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.provider.answer.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        var said = longText("purchasing.provider.answer", Map.of("person", desk.nameOf(order)))
                .named("answer")
                .asHeading()
                .atMost(MOST_CHARACTERS);
        show(form().ask(said).button("purchasing.provider.answer.send").then(() -> {
            desk.answers().answer(desk.who(), id(), said.value());
            goHome();
        }));
    }
}
