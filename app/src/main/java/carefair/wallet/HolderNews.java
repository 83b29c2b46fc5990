package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.shared.Money;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the holder of an individual service fund what it has to pay, in the transaction that took it from the fund. */
@Component
class HolderNews {

    private final ThingsToKnow things;
    private final People people;
    private final Organisations organisations;

    HolderNews(ThingsToKnow things, People people, Organisations organisations) {
        this.things = things;
        this.people = people;
        this.organisations = organisations;
    }

    /** Tells nobody where the council pays. */
    void paid(List<HoldLine> lines, PersonId person, OrganisationId payee, long pence) {
        var holder = lines.getFirst().holder();
        if (holder != null) {
            things.tell(
                    holder,
                    new ThingsToKnow.Thing(
                            "wallet.holder-pays",
                            Map.of(
                                    "amount", Money.ofPence(pence).toString(),
                                    "payee", organisations.nameOf(payee),
                                    "person", people.nameOf(person)),
                            null,
                            null));
        }
    }
}
