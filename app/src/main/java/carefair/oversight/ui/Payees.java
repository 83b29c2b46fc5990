package carefair.oversight.ui;

import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import org.springframework.stereotype.Component;

/** Who an officer names as somebody who is paid or keeps money: known by their name, or added under it. */
@Component
record Payees(Organisations organisations, Officer officer) {

    OrganisationId named(String name) {
        var known = organisations.named(name.strip());
        return known.isEmpty() ? organisations.add(officer.who(), name) : known.getFirst();
    }

    String name(OrganisationId payee) {
        return organisations.nameOf(payee);
    }
}
