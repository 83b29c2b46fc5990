package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.purchasing.Answers;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What was not as agreed? */
@Route("orders/:order/question")
@PermitAll
final class QuestionOrderPage extends ForResident {

    private final Answers answers;

    QuestionOrderPage(Kit kit, Orders orders, SignedIn signedIn, Answers answers, OrderWords words) {
        super(kit, "purchasing.question.title", orders, signedIn, words);
        this.answers = answers;
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
            answers.question(who(), id(), said.value());
            goHome();
        }));
    }
}
