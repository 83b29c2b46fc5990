package carefair.oversight;

import carefair.audit.AuditEvent;
import carefair.identity.People;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers each file of budgets that brought amounts: who loaded it, when, and what it was called. */
@Component
class BudgetFileBook {

    private static final int LONGEST = 200;
    private static final String SELECT = "select f.id, f.name, f.loaded_by, f.loaded_at from budget_file f";

    /** The desk that writes it down, and the name to tell the others. */
    @Component
    record Told(OfficersDesk desk, People people, Telling telling) {}

    private final JdbcClient jdbc;
    private final Told told;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    BudgetFileBook(JdbcClient jdbc, Told told, TransactionOperations transaction, InstantSource clock) {
        this.jdbc = jdbc;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file that was loaded. */
    record Loaded(BudgetFileId id, String name, SignInId loadedBy, Instant loadedAt) {}

    /** The files of which an amount waits for a second officer, oldest first. */
    List<Loaded> withSomethingWaiting() {
        return jdbc.sql(SELECT + """
                 where exists (select 1 from pay_schedule s where s.budget_file_id = f.id and s.stage = 'PROPOSED')
                order by f.loaded_at, f.id
                """).query(BudgetFileBook::loaded).list();
    }

    Optional<Loaded> find(BudgetFileId id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(UuidBytes.of(id.value()))
                .query(BudgetFileBook::loaded)
                .optional();
    }

    private static Loaded loaded(ResultSet row, int n) throws SQLException {
        return new Loaded(
                new BudgetFileId(UuidBytes.toUuid(row.getBytes("id"))),
                row.getString("name"),
                new SignInId(UuidBytes.toUuid(row.getBytes("loaded_by"))),
                row.getObject("loaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** Nothing is written before a line brings an amount: a file that changes nothing leaves no trace. */
    Begun begin(Who.Staff officer, String name) {
        return new Begun(officer, name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    }

    /** A file that is being loaded. */
    final class Begun {

        private final Who.Staff officer;
        private final String name;
        private @Nullable BudgetFileId id;
        private long amounts;

        private Begun(Who.Staff officer, String name) {
            this.officer = officer;
            this.name = name;
        }

        FileProposals.Loading loading(long line) {
            if (id == null) {
                id = add(officer, name);
            }
            return new FileProposals.Loading(id, officer, "From the file " + name + ", line " + line);
        }

        void count() {
            amounts++;
        }

        long amounts() {
            return amounts;
        }

        /** Tells the officers that amounts wait, the one in whose name it was done among them. */
        void tell() {
            if (amounts > 0) {
                transaction.executeWithoutResult(
                        status -> told.telling().fileWaits(told.people().nameOf(officer.signIn()), amounts));
            }
        }
    }

    private BudgetFileId add(Who.Staff officer, String name) {
        var id = Uuid7.next(clock);
        transaction.executeWithoutResult(status -> {
            told.desk().require(officer);
            jdbc.sql("insert into budget_file (id, name, loaded_by, loaded_at) values (?, ?, ?, ?)")
                    .params(UuidBytes.of(id), name, UuidBytes.of(officer.actor()))
                    .param(LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                    .update();
            // Done by the command, in the officer's name: both are said.
            told.desk()
                    .record(AuditEvent.of(AuditEvent.SYSTEM, "BUDGETS_LOADED")
                            .about(officer.actor())
                            .on("budget_file", id));
        });
        return new BudgetFileId(id);
    }
}
