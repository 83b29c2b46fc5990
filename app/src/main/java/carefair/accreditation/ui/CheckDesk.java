package carefair.accreditation.ui;

import carefair.accreditation.Checks;
import carefair.accreditation.Suspensions;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import org.springframework.stereotype.Component;

/** What the pages about checks ask of others. */
@Component
record CheckDesk(
        SignedIn signedIn, Checks checks, Suspensions suspensions, Organisations organisations, People people) {

    Who.Staff who() {
        return signedIn.staff();
    }

    String name(SignInId somebody) {
        return people.nameOf(somebody);
    }

    String name(OrganisationId provider) {
        return organisations.nameOf(provider);
    }

    boolean isKnown(OrganisationId provider) {
        try {
            organisations.nameOf(provider);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
