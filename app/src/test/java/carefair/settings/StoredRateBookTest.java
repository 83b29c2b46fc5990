package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.audit.AuditEvent;
import carefair.settings.RateEntry.Decision;
import carefair.settings.RateEntry.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several rows an estimate uses. */
class StoredRateBookTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2027, 4, 5);
    private static final Instant THEN = Instant.parse("2026-11-01T09:00:00Z");
    private static final UUID OLWEN = new UUID(1, 1);
    private static final UUID ISAAC = new UUID(1, 2);

    @Test
    void whatAPersonConfirmedWinsOverEveryFile() {
        var person = confirmed(written(row(100, APRIL, END, false), OLWEN));
        var laterFile = written(row(200, APRIL.plusMonths(3), END, true), AuditEvent.SYSTEM);

        assertThat(valueOn(NOVEMBER, person, laterFile)).isEqualTo(100);
    }

    @Test
    void aProposalDoesNotCountBeforeItIsConfirmed() {
        var file = written(row(100, APRIL, END, false), AuditEvent.SYSTEM);
        var proposal = written(row(200, APRIL, END, false), OLWEN);

        assertThat(valueOn(NOVEMBER, file, proposal)).isEqualTo(100);
        assertThat(valueOn(NOVEMBER, file, confirmed(proposal))).isEqualTo(200);
    }

    @Test
    void whatWasTurnedDownCountsNoMoreAndNothingStandsInItsPlace() {
        var file = written(row(100, APRIL, END, false), AuditEvent.SYSTEM);

        assertThat(StoredRateBook.choose(List.of(decided(file, Verdict.TURNED_DOWN)), "dorset", NOVEMBER)
                        .find("a-rate"))
                .isEmpty();
    }

    @Test
    void aNewerFileWithoutConfirmationDoesNotReplaceAConfirmedOne() {
        var sure = written(row(100, APRIL, END, true), AuditEvent.SYSTEM);
        var other = written(row(200, APRIL, END, false), AuditEvent.SYSTEM);

        assertThat(valueOn(NOVEMBER, sure, other)).isEqualTo(100);
    }

    @Test
    void ofTwoUnconfirmedRowsTheOneWrittenLaterCounts() {
        var old = written(row(100, APRIL, END, false), AuditEvent.SYSTEM);
        var mended = written(row(200, APRIL, END, false), AuditEvent.SYSTEM);

        assertThat(valueOn(NOVEMBER, old, mended)).isEqualTo(200);
    }

    @Test
    void aConfirmedRowWithoutALastDayDoesNotShutOutNextYearsFile() {
        var open = confirmed(written(row(100, APRIL, null, false), AuditEvent.SYSTEM));
        var nextYear = written(row(200, END.plusDays(1), null, true), AuditEvent.SYSTEM);

        assertThat(valueOn(NOVEMBER, open, nextYear)).isEqualTo(100);
        assertThat(valueOn(END.plusDays(1), open, nextYear)).isEqualTo(200);
    }

    @Test
    void aRowHoldsOnItsDaysAndNoOthers() {
        var file = written(row(100, APRIL, END, true), AuditEvent.SYSTEM);

        assertThat(valueOn(APRIL, file)).isEqualTo(100);
        assertThat(valueOn(END, file)).isEqualTo(100);
        assertThat(StoredRateBook.choose(List.of(file), "dorset", END.plusDays(1))
                        .names())
                .isEmpty();
        assertThat(StoredRateBook.choose(List.of(file), "dorset", APRIL.minusDays(1))
                        .names())
                .isEmpty();
    }

    private static long valueOn(LocalDate day, RateEntry... entries) {
        return StoredRateBook.choose(List.of(entries), "dorset", day)
                .find("a-rate")
                .orElseThrow()
                .value();
    }

    private static RateRow row(long value, LocalDate from, @Nullable LocalDate to, boolean confirmed) {
        return new RateRow(
                "a-rate",
                "dorset",
                value,
                RateUnit.WEEK,
                from,
                to,
                "A test",
                confirmed ? RateStatus.CONFIRMED : RateStatus.UNCONFIRMED);
    }

    private static RateEntry written(RateRow row, UUID by) {
        return new RateEntry(new RateId(UUID.randomUUID()), row, by, THEN, null);
    }

    private static RateEntry confirmed(RateEntry entry) {
        return decided(entry, Verdict.CONFIRMED);
    }

    private static RateEntry decided(RateEntry entry, Verdict verdict) {
        return new RateEntry(
                entry.id(), entry.row(), entry.writtenBy(), THEN, new Decision(ISAAC, THEN, verdict, "GOV.UK"));
    }
}
