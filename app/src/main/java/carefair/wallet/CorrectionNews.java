package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.settings.Settings;
import carefair.shared.Money;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those concerned that money went back or was moved, in the transaction that did it. */
@Component
class CorrectionNews {

    private final ThingsToKnow things;
    private final Settings settings;

    CorrectionNews(ThingsToKnow things, Settings settings) {
        this.things = things;
        this.settings = settings;
    }

    void waits(CorrectionId id) {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("correction-waits", Money.ZERO, path(id)));
    }

    void decided(CorrectionId id) {
        things.done(path(id));
    }

    void refused(CorrectionId id) {
        things.done(path(id));
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("correction-refused", Money.ZERO, path(id)));
    }

    void posted(PersonId person, JournalKind what, Money amount) {
        var code = switch (what) {
            case REFUND, ISF_GIVEN_BACK -> "given-back";
            case MOVE -> "moved";
            case OWN_PASSED -> "own-passed";
            case ISF_SPENT -> "holder-paid";
            default -> "put-right";
        };
        things.tell(person, news(code, amount, "/statements/all"));
    }

    void takenFrom(OrganisationId provider, Money amount) {
        things.tell(provider, news("taken-back", amount, "/statements/provider"));
    }

    private Thing news(String code, Money amount, String path) {
        return new Thing(
                "wallet." + code,
                Map.of("council", settings.council().name(), "amount", amount.toString()),
                path,
                null);
    }

    private static String path(CorrectionId id) {
        return "/app/staff/corrections/" + id.value();
    }
}
