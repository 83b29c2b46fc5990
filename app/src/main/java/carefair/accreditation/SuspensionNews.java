package carefair.accreditation;

import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the second officer what waits, and the provider what was agreed. */
@Component
class SuspensionNews {

    private static final String STAFFS = "/app/staff/checks/of/";
    private static final String PROVIDERS = "/app/provider/checks";

    private final ThingsToKnow things;
    private final Organisations organisations;

    SuspensionNews(ThingsToKnow things, Organisations organisations) {
        this.things = things;
        this.organisations = organisations;
    }

    void asked(StoredSuspension change) {
        things.tell(
                Role.ACCREDITATION_OFFICER,
                new Thing(
                        change.kind() == Suspensions.Kind.SUSPEND ? "suspension-asked" : "bring-back-asked",
                        Map.of("provider", organisations.nameOf(change.provider())),
                        path(change),
                        null));
    }

    void agreed(StoredSuspension change) {
        things.done(path(change));
        things.tell(
                change.provider(),
                new Thing(
                        change.kind() == Suspensions.Kind.SUSPEND ? "provider-suspended" : "provider-brought-back",
                        Map.of(),
                        PROVIDERS,
                        null));
    }

    void refused(StoredSuspension change) {
        things.done(path(change));
        things.tell(
                Role.ACCREDITATION_OFFICER,
                new Thing(
                        "suspension-refused",
                        Map.of("provider", organisations.nameOf(change.provider())),
                        path(change),
                        null));
    }

    private static String path(StoredSuspension change) {
        return STAFFS + change.provider().value();
    }
}
