package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.audit.AuditEvent;
import carefair.identity.GrantId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is remembered of who moved money, on what ground, and of what came of it. */
class CommandTest {

    private static final SignInId SIGN_IN = new SignInId(UUID.randomUUID());
    private static final PersonId MARGARET = new PersonId(UUID.randomUUID());
    private static final GrantId GRANT = new GrantId(UUID.randomUUID());
    private static final Who.Resident HERSELF = new Who.Resident(SIGN_IN, MARGARET, null);
    private static final UUID HOLD = UUID.randomUUID();
    private static final UUID JOURNAL = UUID.randomUUID();

    @Test
    void theGroundIsTheCapacityInWhichSomebodyActs() {
        assertThat(by(HERSELF).basis()).isEqualTo("THEMSELVES");
        assertThat(by(new Who.Resident(SIGN_IN, MARGARET, GRANT)).basis()).isEqualTo("GRANT");
        assertThat(by(new Who.Staff(SIGN_IN, Set.of())).basis()).isEqualTo("STAFF");
        assertThat(by(new Who.Provider(SIGN_IN, new OrganisationId(UUID.randomUUID())))
                        .basis())
                .isEqualTo("PROVIDER");
        assertThat(by(new Who.System("deadlines")).basis()).isEqualTo("SYSTEM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(new Who.Unjoined(SIGN_IN)).basis());
    }

    @Test
    void theRightThatSomebodyActedUnderIsNamedAndNobodyElsesIs() {
        assertThat(by(new Who.Resident(SIGN_IN, MARGARET, GRANT)).grant()).isEqualTo(GRANT.value());
        assertThat(by(HERSELF).grant()).isNull();
        assertThat(by(new Who.Staff(SIGN_IN, Set.of())).grant()).isNull();
    }

    @Test
    void whatPostedAJournalWithoutAHoldIsRememberedByTheJournal() {
        var event = by(HERSELF).event(new Answer(null, JOURNAL, 0, 0, true));

        assertRemembered(event, "MONEY_SET_ASIDE", "journal", JOURNAL);
        assertThat(event.command()).isNull();
    }

    @Test
    void whatPostedAJournalForAHoldIsRememberedByTheHold() {
        var event = by(HERSELF).event(new Answer(HOLD, JOURNAL, 5, 0, true));

        assertRemembered(event, "MONEY_SET_ASIDE", "hold", HOLD);
        assertThat(event.command()).isNull();
    }

    @Test
    void whatPostedNoJournalIsRememberedWithItsDigest() {
        var command = by(HERSELF);
        var event = command.event(new Answer(HOLD, null, 5, 7, true));

        assertRemembered(event, "MONEY_SET_ASIDE", "hold", HOLD);
        assertThat(event.command())
                .isEqualTo(Command.digest("HOLD", command.key().value(), "asked", HOLD, 5, 7))
                .isNotEqualTo(Command.digest("HOLD", command.key().value(), "asked", HOLD, 7, 5));
    }

    @Test
    void whatFoundNothingLeftIsRememberedAsThat() {
        assertRemembered(
                by(HERSELF).event(new Answer(HOLD, null, 5, 7, false)), "NOTHING_LEFT_TO_GIVE_BACK", "hold", HOLD);
    }

    @Test
    void whatTouchedNeitherNamesNothing() {
        assertRemembered(by(HERSELF).event(new Answer(null, null, 0, 0, true)), "MONEY_SET_ASIDE", null, null);
    }

    private static void assertRemembered(AuditEvent event, String action, @Nullable String kind, @Nullable UUID id) {
        assertThat(event.actor()).isEqualTo(SIGN_IN.value());
        assertThat(event.subject()).isEqualTo(MARGARET.value());
        assertThat(event.reasonCode()).isEqualTo("ORDER_PLACED");
        assertThat(event.action()).isEqualTo(action);
        assertThat(event.resourceKind()).isEqualTo(kind);
        assertThat(event.resource()).isEqualTo(id);
    }

    private static Command by(Who who) {
        return new Command(Command.Scope.HOLD, CommandKey.random(), "asked", who, MARGARET, "ORDER_PLACED");
    }
}
