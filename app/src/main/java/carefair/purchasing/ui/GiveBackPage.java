package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.RadioAnswer;
import carefair.wallet.CorrectionReason;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** How much of what was paid goes back, and why? The person reads it. */
@Route("provider/orders/:order/give-back")
@PermitAll
final class GiveBackPage extends ForProvider {

    private static final List<CorrectionReason> REASONS = List.of(
            CorrectionReason.NOT_DELIVERED,
            CorrectionReason.CHARGED_TOO_MUCH,
            CorrectionReason.PAID_TWICE,
            CorrectionReason.OTHER_REASON);

    GiveBackPage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.provider.give-back.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        show(make.h1("purchasing.provider.give-back.title"));
        var left = desk.givingBack().left(desk.who(), order.id());
        if (!left.isPositive()) {
            show(make.p("purchasing.provider.give-back.nothing"));
            return;
        }
        var amount = money("purchasing.provider.back").named("back").between(Money.ofPence(1), left);
        RadioAnswer<CorrectionReason> reason = radios("purchasing.provider.back-reason");
        reason.named("reason");
        REASONS.forEach(one -> reason.choice(one.name(), one, say("wallet.reason." + one)));
        var said = longText("purchasing.provider.back-words", Map.of("person", desk.nameOf(order)))
                .named("words")
                .atMost(MOST_CHARACTERS);
        // Made with the page, so that pressing twice gives back once.
        var key = CommandKey.random();
        show(
                make.p("purchasing.provider.give-back.text", Map.of("left", left, "person", desk.nameOf(order))),
                form().ask(amount, reason, said)
                        .button("purchasing.provider.give-back.send")
                        .then(() -> {
                            desk.givingBack()
                                    .giveBack(key, desk.who(), id(), amount.value(), reason.value(), said.value());
                            goHome();
                        }));
    }
}
