package carefair.audit;

import carefair.testing.TestClock;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit alone, beside whatever else lies in a database, for tests of modules that record there. */
public final class AuditUnderTest {

    private final TestClock clock;
    private final AuditSealer sealer;
    public final Words words;
    public final Audit audit;
    public final AuditProof proof;
    public final AuditChain chain;

    public AuditUnderTest(DataSource database, TransactionTemplate transaction, TestClock clock) {
        var jdbc = JdbcClient.create(database);
        this.clock = clock;
        words = new Words(jdbc, clock);
        audit = new Audit(jdbc, words, clock);
        sealer = new AuditSealer(jdbc, transaction, clock, "dorset");
        proof = new AuditProof(database, "dorset");
        chain = new AuditChain(sealer, jdbc);
    }

    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/audit")
                .table("flyway_schema_history_audit")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Lets some seconds pass, and seals what was recorded before. */
    public void seal() {
        clock.advance(Duration.ofSeconds(10));
        sealer.seal();
    }
}
