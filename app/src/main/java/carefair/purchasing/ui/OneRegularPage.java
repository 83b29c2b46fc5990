package carefair.purchasing.ui;

import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** A page about one regular order. */
abstract class OneRegularPage extends OneOfThesePage<RegularOrderId, RegularOrderView> {

    final RegularDesk desk;
    final RegularParts parts;
    final RegularWords words;

    OneRegularPage(Kit kit, String titleKey, RegularDesk desk, RegularParts parts) {
        super(kit, titleKey);
        this.desk = desk;
        this.parts = parts;
        this.words = parts.words();
    }

    @Override
    final Optional<RegularOrderId> asked(BeforeEnterEvent event) {
        return event.getRouteParameters().get("regular").flatMap(OrderPaths::parseRegular);
    }

    @Override
    final String homeKey() {
        return "purchasing.regular.open";
    }
}
