package carefair.purchasing.ui;

import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.ChangingRegular;
import carefair.purchasing.RegularOrderView;
import carefair.purchasing.RegularOrders;
import org.springframework.stereotype.Component;

/** What the pages of regular orders ask of others. */
@Component
record RegularDesk(SignedIn signedIn, RegularOrders regulars, ChangingRegular changing, People people) {

    Who.Resident resident() {
        return signedIn.resident();
    }

    Who.Provider provider() {
        return signedIn.provider();
    }

    String nameOf(RegularOrderView regular) {
        return people.nameOf(regular.account());
    }
}
