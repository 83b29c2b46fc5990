package carefair.purchasing.ui;

import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.RadioAnswer;
import carefair.wallet.PayeeRelation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is the personal assistant to you? Asked because a direct payment pays a partner or close family only by the council's decision. */
@Route("order/:draft/relation")
@PermitAll
final class RelationPage extends OrderStep {

    private @Nullable RadioAnswer<PayeeRelation> relation;

    RelationPage(Kit kit, Ordering ordering) {
        super(kit, "purchasing.relation.title", ordering);
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back(pathOf("dates"));
        RadioAnswer<PayeeRelation> asked = radios(
                "purchasing.relation", Map.of("listing", ordering.offer(order()).listingName()));
        asked.named("relation").asHeading();
        asked.choice("none", PayeeRelation.NONE)
                .choice("partner", PayeeRelation.PARTNER)
                .choice("family", PayeeRelation.FAMILY_IN_HOUSEHOLD);
        relation = asked;
        ask(asked);
    }

    @Override
    protected void next() {
        if (relation != null) {
            keep(OrderDraft.relation(relation.value()));
        }
        goTo("check");
    }
}
