package carefair.administration.ui;

import carefair.administration.RateOffice;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.settings.RateEntry;
import carefair.settings.RateId;
import carefair.settings.RateRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The member of staff at the keyboard, and the rates they may look after. */
@Component
record RateCounter(SignedIn signedIn, People people, RateOffice office) {

    static final String RATES = "/app/staff/rates";

    Who.Staff who() {
        return signedIn.staff();
    }

    boolean maySuggest() {
        return who().roles().contains(Role.ADMINISTRATOR);
    }

    boolean wrote(RateEntry entry) {
        return entry.writtenBy().equals(who().actor());
    }

    String name(UUID somebody) {
        return people.nameOf(new SignInId(somebody));
    }

    /** Every row of the rate whose row an address names, or nothing if there is none. */
    Optional<List<RateEntry>> history(Optional<String> address) {
        try {
            return address.filter(text -> text.length() == 36)
                    .map(text -> office.history(who(), new RateId(UUID.fromString(text))));
        } catch (IllegalArgumentException | RateRefusal.NoSuchRate none) {
            return Optional.empty();
        }
    }

    static String path(RateId id) {
        return RATES + "/" + id.value();
    }
}
