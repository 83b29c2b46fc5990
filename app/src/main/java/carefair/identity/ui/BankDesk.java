package carefair.identity.ui;

import carefair.identity.Organisations;
import carefair.identity.PayeeAccounts;
import carefair.identity.People;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import org.springframework.stereotype.Component;

/** What the pages about where providers are paid ask of others. */
@Component
record BankDesk(SignedIn signedIn, PayeeAccounts accounts, Organisations organisations, People people) {

    String name(SignInId somebody) {
        return people.nameOf(somebody);
    }
}
