package carefair.purchasing.ui;

import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Said;
import carefair.wallet.WalletRefusal;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the council before the order goes to the provider: the price is set aside until it answers. */
@Route("order/:draft/ask-first")
@PermitAll
final class AskFirstPage extends OrderStep {

    private static final int MOST_CHARACTERS = 1000;

    private final OrderWords fundWords;
    private @Nullable LongTextAnswer words;

    AskFirstPage(Kit kit, Ordering ordering, OrderWords fundWords) {
        super(kit, "purchasing.ask-first.title", ordering);
        this.fundWords = fundWords;
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("check"));
        var wanted = order().wanted();
        if (wanted.isEmpty()) {
            goTo("quantity");
            return;
        }
        try {
            var quote = ordering.orders().quoteToAsk(ordering.who(), wanted.get());
            show(make.h1("purchasing.ask-first.title"));
            show(make.rows()
                    .row("purchasing.row.who", quote.offer().listingName())
                    .row("purchasing.row.what", quote.offer().name())
                    .row(
                            "purchasing.row.when",
                            make.words(
                                    wanted.get().dates().stream().map(Said::day).toList()))
                    .row("purchasing.row.price", quote.price().toString())
                    .row(
                            "purchasing.check.paying",
                            make.words(quote.split().parts().stream()
                                    .map(part -> say(
                                            "purchasing.ask-first.pays",
                                            Map.of("fund", fundWords.fund(part), "pays", part.pays())))
                                    .toList())));
            show(make.p("purchasing.ask-first.text", quote.price()));
            if (order().regular().isPresent()) {
                show(make.p("purchasing.ask-first.again"));
            }
            var asked = longText("purchasing.ask-first", Map.of("most", MOST_CHARACTERS))
                    .named("ask-first")
                    .atMost(MOST_CHARACTERS);
            words = asked;
            askThen("purchasing.ask-first.send", asked);
        } catch (WalletRefusal refusal) {
            explain(refusal);
        }
    }

    @Override
    protected void next() {
        if (words != null) {
            var placed = ordering.askFirst(order(), words.value());
            go(OrderPaths.of(placed.id()) + "/placed");
        }
    }

    @Override
    protected List<com.vaadin.flow.component.Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(pathOf("check"), "purchasing.asked.back")));
    }
}
