package carefair.oversight.ui;

import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.shared.Postcode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who a draft says will act for somebody: a person with a record, or one who gets theirs at the end. */
record Representative(Optional<PersonId> known, Optional<People.NewPerson> toAdd) {

    static Representative in(PersonDraftPage page) {
        var who = page.kept("who");
        if (!who.equals("new")) {
            return new Representative(Optional.of(new PersonId(UUID.fromString(who))), Optional.empty());
        }
        return new Representative(
                Optional.empty(),
                Optional.of(new People.NewPerson(
                        page.kept("name"),
                        LocalDate.parse(page.kept("born")),
                        page.keptIfAny("postcode").flatMap(Postcode::parse).orElse(null))));
    }

    boolean isNew() {
        return known.isEmpty();
    }

    String name(Officer officer) {
        return known.map(officer::name)
                .or(() -> toAdd.map(People.NewPerson::fullName))
                .orElseThrow();
    }
}
