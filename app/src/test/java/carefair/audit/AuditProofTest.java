package carefair.audit;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import carefair.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the intruder who has the database administrator's rights, on a database with the audit's tables alone. */
class AuditProofTest {

    private static final int ENTRIES = 12;

    private final TestClock clock = new TestClock();
    private DriverManagerDataSource database;
    private JdbcClient jdbc;
    private Words words;
    private Audit audit;
    private AuditSealer sealer;
    private AuditProof proof;
    private TransactionTemplate transaction;

    @BeforeEach
    void recordSomeActs() {
        database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        words = new Words(jdbc, clock);
        audit = new Audit(jdbc, words, clock);
        sealer = new AuditSealer(jdbc, transaction, clock, "dorset");
        proof = new AuditProof(database, "dorset");
        for (int n = 1; n <= ENTRIES; n++) {
            var act = AuditEvent.of(UUID.randomUUID(), "ACT_" + n).about(UUID.randomUUID());
            transaction.executeWithoutResult(
                    status -> audit.record(act.because(words.write(act.actor(), act.actor(), "because"))));
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void sealsAFewSecondsBehindAndEachEntryOnce() {
        assertThat(sealer.seal()).isLessThan(ENTRIES);

        clock.advance(Duration.ofSeconds(10));

        assertThat(sealer.seal()).isPositive();
        assertThat(sealer.seal()).isZero();
        assertThat(proof.verify()).isEqualTo(new AuditProof.Result(ENTRIES, null));
    }

    @Test
    void anEntryThatWasWrittenLateIsSealedToo() {
        sealAll();
        clock.advance(Duration.ofMinutes(-1));
        transaction.executeWithoutResult(status -> audit.record(AuditEvent.of(UUID.randomUUID(), "LATE")));
        clock.advance(Duration.ofMinutes(2));

        assertThat(sealer.seal()).isEqualTo(1);
        assertThat(proof.verify().holds()).isTrue();
    }

    @Test
    void twoCopiesOfTheApplicationMakeOneChain() {
        var other = new AuditSealer(jdbc, transaction, clock, "dorset");
        sealAll();

        assertThat(other.seal()).isZero();
        assertThat(proof.verify().checked()).isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_event set action = 'ACT_99' where action = 'ACT_7' | 7 | changed",
                "update audit_event set actor_id = subject_id where action = 'ACT_7' | 7 | changed",
                "update audit_event set recorded_at = '2020-01-01 00:00:00' where action = 'ACT_7' | 7 | changed",
                "update audit_event set reason_code = '' where action = 'ACT_7' | 7 | changed",
                "delete from audit_event where action = 'ACT_7' | 7 | gone",
                "delete from audit_seal where place = 7 | 7 | gone",
                "update audit_seal set previous_hash = event_id where place = 7 | 7 | follow",
                "update words set body = 'because I like to' where id = (select words_id from audit_event where action = 'ACT_7')"
                        + " | 7 | words"
            })
    void namesTheFirstRowThatIsNotAsItWasWritten(String tampering, long place, String what) {
        sealAll();

        jdbc.sql(tampering).update();

        var bad = proof.verify().firstBad();
        assertThat(bad).isNotNull();
        assertThat(bad.place()).isEqualTo(place);
        assertThat(bad.what()).contains(what);
    }

    @Test
    void twoEntriesThatChangedPlacesShow() {
        sealAll();

        jdbc.sql("update audit_event set action = case action when 'ACT_3' then 'ACT_5' else 'ACT_3' end"
                        + " where action in ('ACT_3', 'ACT_5')")
                .update();

        assertThat(proof.verify().checked()).isEqualTo(2);
    }

    @Test
    void erasedWordsLeaveTheChainWhole() {
        sealAll();

        jdbc.sql("update words set body = null, salt = null, erased_at = written_at")
                .update();

        assertThat(proof.verify()).isEqualTo(new AuditProof.Result(ENTRIES, null));
    }

    @Test
    void anotherCouncilsChainDoesNotProve() {
        sealAll();

        assertThat(new AuditProof(database, "banes").verify().checked()).isZero();
    }

    /** Whoever changes what is hashed makes every chain there is unprovable: this stands for all of them. */
    @Test
    void theHashOfAKnownEntryNeverChanges() {
        var id = new UUID(1, 2);
        var event = new AuditEvent(new UUID(3, 4), null, "ÖRDER_PLACED", "order", new UUID(5, 6), null, null, null);
        var row = new AuditRows.Row(new AuditEntry(id, Instant.parse("2026-11-23T09:00:00.123456Z"), event), null);

        assertThat(HexFormat.of().formatHex(row.hash("dorset", 1, 42, new byte[32])))
                .isEqualTo("874874d3d714cdf0e56169cc91e66d236d80c65216ac0750c2abccd3ab5a9328");
    }

    @Test
    void anEntryOfACommandHasTheCommandInItsHashAndAnotherVersion() {
        var event = AuditEvent.of(new UUID(3, 4), "MONEY_SET_ASIDE");
        var at = Instant.parse("2026-11-23T09:00:00.123456Z");
        var plain = new AuditRows.Row(new AuditEntry(new UUID(1, 2), at, event), null);
        var one = new AuditRows.Row(new AuditEntry(new UUID(1, 2), at, event.ofCommand("ab")), null);
        var other = new AuditRows.Row(new AuditEntry(new UUID(1, 2), at, event.ofCommand("ac")), null);

        assertThat(plain.schemaVersion()).isEqualTo(1);
        assertThat(one.schemaVersion()).isEqualTo(2);
        assertThat(one.hash("dorset", 2, 1, new byte[32])).isNotEqualTo(other.hash("dorset", 2, 1, new byte[32]));
        assertThat(one.hash("dorset", 2, 1, new byte[32])).isNotEqualTo(plain.hash("dorset", 2, 1, new byte[32]));
    }

    @Test
    void fieldsThatRunTogetherDifferFromFieldsThatAreApart() {
        assertThat(new CanonicalBytes().add("ab").add("c").sha256())
                .isNotEqualTo(new CanonicalBytes().add("a").add("bc").sha256());
        assertThat(new CanonicalBytes().add((String) null).sha256())
                .isNotEqualTo(new CanonicalBytes().add("").sha256());
    }

    @Test
    void identifiersSurviveTheirBytes() {
        var id = Uuid7.next(clock);

        assertThat(UuidBytes.toUuid(UuidBytes.of(id))).isEqualTo(id);
    }

    private void sealAll() {
        clock.advance(Duration.ofSeconds(10));
        sealer.seal();
    }
}
