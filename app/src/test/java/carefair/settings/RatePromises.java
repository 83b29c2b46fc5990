package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.settings.RateRefusal.OwnRate;
import carefair.settings.RateRefusal.RateDecided;
import carefair.settings.RateRefusal.SameRate;
import carefair.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of rates on every database. Each test has a folder of its own. */
abstract class RatePromises {

    static final LocalDate APRIL = LocalDate.of(2026, 4, 6);
    static final LocalDate END = LocalDate.of(2027, 4, 5);
    static final UUID OLWEN = UUID.randomUUID();
    static final UUID ISAAC = UUID.randomUUID();

    @Autowired
    TestClock clock;

    @Autowired
    RateLoading loading;

    @Autowired
    RateDesk desk;

    @Autowired
    RateTable table;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate together;

    String council;

    @BeforeEach
    void aFolder() {
        council =
                "test-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 30);
    }

    @Test
    void aRowAlreadyThereChangesNothing() {
        assertThat(load(row(241_45, RateStatus.UNCONFIRMED))).isEqualTo(1);

        assertThat(load(row(241_45, RateStatus.CONFIRMED))).isZero();
        assertThat(ours()).singleElement().satisfies(entry -> {
            assertThat(entry.isWaiting()).isTrue();
            assertThat(entry.isFromFile()).isTrue();
        });
    }

    @Test
    void anotherValueForTheSameDayIsANewRowThatIsNotConfirmed() {
        load(row(241_45, RateStatus.CONFIRMED));

        assertThat(load(row(242_00, RateStatus.CONFIRMED))).isEqualTo(1);

        assertThat(ours())
                .extracting(entry -> entry.row().status())
                .containsExactly(RateStatus.CONFIRMED, RateStatus.UNCONFIRMED);
        assertThat(inForce()).isEqualTo(241_45);
    }

    @Test
    void aNewRowCountsOnceASecondPersonConfirmedItAndTheOldRowStays() {
        load(row(241_45, RateStatus.CONFIRMED));
        var proposed = propose(OLWEN, 245_00);
        assertThat(inForce()).isEqualTo(241_45);

        desk.confirm(ISAAC, proposed, "GOV.UK, 9 February 2026");

        assertThat(inForce()).isEqualTo(245_00);
        assertThat(desk.history(proposed))
                .extracting(entry -> entry.row().value())
                .containsExactly(241_45L, 245_00L);
        assertThat(desk.get(proposed).decision()).satisfies(decision -> {
            assertThat(decision.by()).isEqualTo(ISAAC);
            assertThat(decision.reason()).isEqualTo("GOV.UK, 9 February 2026");
        });
        assertThat(audited(proposed)).containsExactlyInAnyOrder("RATE_PROPOSED", "RATE_CONFIRMED");
    }

    @Test
    void nobodyConfirmsOrTurnsDownTheirOwnRow() {
        load(row(241_45, RateStatus.CONFIRMED));
        var own = propose(OLWEN, 245_00);

        assertThatExceptionOfType(OwnRate.class).isThrownBy(() -> desk.confirm(OLWEN, own, "Myself"));
        assertThatExceptionOfType(OwnRate.class).isThrownBy(() -> desk.turnDown(OLWEN, own, "Myself"));
        assertThat(desk.get(own).decision()).isNull();
    }

    @Test
    void theDatabaseItselfRefusesTheOneWhoWroteTheRow() {
        load(row(241_45, RateStatus.CONFIRMED));
        var own = desk.get(propose(OLWEN, 245_00));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> table.decide(
                        own,
                        new RateEntry.Decision(OLWEN, own.writtenAt(), RateEntry.Verdict.CONFIRMED, "Past the check")));
    }

    @Test
    void aRowIsDecidedOnce() {
        load(row(241_45, RateStatus.UNCONFIRMED));
        var id = ours().getFirst().id();
        desk.turnDown(ISAAC, id, "The circular says 241.40");

        assertThatExceptionOfType(RateDecided.class).isThrownBy(() -> desk.confirm(OLWEN, id, "It is right"));
        assertThat(desk.get(id).counts()).isFalse();
    }

    @Test
    void aFileNeverUndoesWhatAPersonConfirmed() {
        load(row(241_45, RateStatus.UNCONFIRMED));
        desk.confirm(ISAAC, propose(OLWEN, 245_00), "GOV.UK");

        load(row(250_00, RateStatus.CONFIRMED));

        assertThat(inForce()).isEqualTo(245_00);
        assertThat(ours()).hasSize(3);
    }

    @Test
    void theSameValueForTheSameDaysIsNotWrittenTwice() {
        load(row(241_45, RateStatus.UNCONFIRMED));
        var there = ours().getFirst().id();

        assertThatExceptionOfType(SameRate.class)
                .isThrownBy(() -> propose(OLWEN, 241_45))
                .satisfies(refusal -> assertThat(refusal.there()).isEqualTo(there));
    }

    List<RateEntry> ours() {
        return desk.all(council).stream()
                .filter(entry -> entry.row().council().equals(council))
                .toList();
    }

    RateId propose(UUID by, long value) {
        clock.advance(Duration.ofSeconds(1));
        return desk.propose(by, new RateDesk.NewRate(ours().getFirst().id(), value, APRIL, END, "The circular"));
    }

    int load(RateRow... rows) {
        clock.advance(Duration.ofSeconds(1));
        var written = together.execute(_ -> loading.load(List.of(rows)));
        return written == null ? 0 : written;
    }

    long inForce() {
        return StoredRateBook.choose(ours(), council, APRIL.plusMonths(7))
                .find("a-rate")
                .orElseThrow()
                .value();
    }

    RateRow row(long value, RateStatus status) {
        return new RateRow("a-rate", council, value, RateUnit.WEEK, APRIL, END, "A test", status);
    }

    private List<String> audited(RateId id) {
        return db.sql("select action from audit_event where resource_id = ?")
                .param(carefair.shared.UuidBytes.of(id.value()))
                .query(String.class)
                .list();
    }
}
