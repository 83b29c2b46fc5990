package carefair.purchasing.ui;

import carefair.directory.Directory;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Answers;
import carefair.purchasing.Cancelling;
import carefair.purchasing.Orders;
import org.springframework.stereotype.Component;

/** What the pages of a person and of who acts for them ask of others. */
@Component
record ResidentDesk(SignedIn signedIn, Orders orders, Answers answers, Cancelling cancelling, Directory directory) {

    Who.Resident who() {
        return signedIn.resident();
    }
}
