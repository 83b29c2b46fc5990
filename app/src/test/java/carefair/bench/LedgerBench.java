package carefair.bench;

import carefair.Carefair;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.testing.MariaDbServer;
import carefair.wallet.FundKind;
import carefair.wallet.LedgerProof;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application's own services on a durable MariaDB that is started and stopped for the measurement, with wallets to spend from. */
final class LedgerBench implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.now(java.time.Clock.systemUTC());
    static final CategoryCode COMPANY = new CategoryCode("company");
    /** Seals of one measurement prove nothing about the next one's database. */
    private static final long STARTED = System.nanoTime();

    private static final Who.System PAYING_IN = new Who.System("bench");

    /** What cannot be lost, and the values under which nothing is. */
    private static final Map<String, String> HONEST = Map.of(
            "innodb_flush_log_at_trx_commit", "1", "sync_binlog", "1", "log_bin", "ON", "innodb_doublewrite", "ON");

    final MariaDbServer server;
    final MariaDbServer.Database database;
    final ConfigurableApplicationContext application;
    final JdbcTemplate jdbc;
    final Wallets wallets;
    final LedgerProof proof;
    final List<Who.Resident> people = new ArrayList<>();
    final List<OrganisationId> providers = new ArrayList<>();

    LedgerBench(int connections, String... settings) {
        this(
                MariaDbServer.start(
                        "--innodb-buffer-pool-size=2G", "--innodb-log-file-size=1G", "--max-connections=600"),
                null,
                connections,
                settings);
    }

    /** On a server that is there already; it is closed with this. */
    LedgerBench(MariaDbServer server, int connections, String... settings) {
        this(server, null, connections, settings);
    }

    /** @param existing a database of that server, or null for a new one */
    LedgerBench(MariaDbServer server, MariaDbServer.@Nullable Database existing, int connections, String... settings) {
        this.server = server;
        refuseUnlessHonest();
        database = existing == null ? server.newDatabase() : existing;
        var properties = new ArrayList<>(List.of(
                "--spring.profiles.active=demo,mariadb",
                "--spring.main.web-application-type=none",
                "--spring.main.banner-mode=off",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig",
                "--carefair.council=dorset",
                "--carefair.home=" + (Files.isDirectory(Path.of("app", "target")) ? "app/" : "") + "target/bench-home-"
                        + ProcessHandle.current().pid(),
                "--carefair.demo.seed=none",
                // They run beside in use; here they would be measured with whichever side comes after them.
                "--carefair.ledger.check-every=24h",
                "--carefair.audit.seal-every=24h",
                "--carefair.ledger.chain-every=24h",
                "--carefair.seal.look-every=24h",
                "--carefair.seal.send-to=app/target/bench-home-"
                        + ProcessHandle.current().pid() + "/seals-" + STARTED,
                "--logging.level.root=error",
                "--logging.level.carefair=error",
                "--spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
                "--spring.datasource.hikari.maximum-pool-size=" + connections,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.flyway.user=" + database.migrationsUser(),
                "--spring.flyway.password=" + database.migrationsPassword()));
        properties.addAll(Arrays.asList(settings));
        application = new SpringApplicationBuilder(Carefair.class).run(properties.toArray(String[]::new));
        jdbc = new JdbcTemplate(application.getBean(javax.sql.DataSource.class));
        wallets = application.getBean(Wallets.class);
        proof = application.getBean(LedgerProof.class);
    }

    /** People with an empty wallet and a plan for company, written in bulk. */
    void addPeople(int howMany) {
        for (int i = 0; i < howMany; i++) {
            people.add(new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null));
        }
        inRows(
                "insert into person (id, full_name, date_of_birth, reference, added_at, added_by, version) values (?, 'Bench', '1950-01-01', ?, utc_timestamp(6), ?, 0)",
                who -> new Object[] {id(who), reference(who), id(who)});
        inRows(
                "insert into sign_in (id, issuer, subject, issuer_subject_digest, display_name, roles, person_id, first_seen_at, version)"
                        + " values (?, 'bench', ?, ?, 'Bench', '', ?, utc_timestamp(6), 0)",
                who -> new Object[] {
                    UuidBytes.of(who.signIn().value()), reference(who), Arrays.copyOf(id(who), 32), id(who)
                });
        inRows(
                "insert into wallet (id, council_id, person_id, chosen_on, explained_by, other_ways_shown, opened_by, opened_at)"
                        + " values (?, 'dorset', ?, current_date, ?, ?, ?, utc_timestamp(6))",
                who -> new Object[] {id(who), id(who), id(who), id(who), id(who)});
        inRows(
                "insert into support_plan_version (id, wallet_id, version_number, written_by, written_at, in_force_from)"
                        + " values (?, ?, 1, ?, utc_timestamp(6), current_date)",
                who -> new Object[] {id(who), id(who), id(who)});
        inRows("insert into support_plan_category (version_id, category) values (?, 'company')", who ->
                new Object[] {id(who)});
        for (var kind : List.of(FundKind.DIRECT_PAYMENT, FundKind.CONTRIBUTION)) {
            inRows(
                    "insert into ledger_account (council_id, kind, side, owner_id, fund_id, mode, status, opened_at)"
                            + " values ('dorset', '" + kind + "', 'C', ?, ?, 'GUARDED', 'OPEN', utc_timestamp(6))",
                    who -> new Object[] {id(who), fund(who, kind)});
        }
        jdbc.update(
                "insert into account_balance (account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq, floor_pence)"
                        + " select id, 0, 0, 0, 0, 0, 0 from ledger_account a where mode = 'GUARDED'"
                        + " and not exists (select 1 from account_balance b where b.account_id = a.id)");
        jdbc.update("insert into fund (id, wallet_id, kind, holder, account_id, valid_from, reclaimable)"
                + " select fund_id, owner_id, kind, 'COUNCIL', id, current_date, kind = 'DIRECT_PAYMENT' from ledger_account"
                + " where mode = 'GUARDED'");
    }

    /** Pays everybody in by the service, a journal each. */
    void payEverybodyIn(Money amount) throws Exception {
        each(
                people,
                16,
                who -> wallets.payIn(
                        CommandKey.random(),
                        PAYING_IN,
                        who.account(),
                        FundKind.DIRECT_PAYMENT,
                        amount,
                        "SCHEDULE",
                        TODAY,
                        TODAY));
    }

    void addProviders(int howMany) {
        for (int i = 0; i < howMany; i++) {
            providers.add(new OrganisationId(UUID.randomUUID()));
        }
        jdbc.batchUpdate(
                "insert into organisation (id, name, added_at, added_by, version) values (?, 'Bench', utc_timestamp(6), ?, 0)",
                providers.stream()
                        .map(id -> new Object[] {UuidBytes.of(id.value()), UuidBytes.of(id.value())})
                        .toList());
    }

    SpendRequest spend(Who.Resident who, OrganisationId provider, long pence) {
        return new SpendRequest(who, UUID.randomUUID(), provider, COMPANY, Money.ofPence(pence), TODAY, TODAY);
    }

    /** Nothing that was measured counts where a promise of the ledger is broken. */
    void mustHold() {
        var breaches = proof.prove().breaches();
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("The ledger does not hold: " + breaches.getFirst());
        }
    }

    /** Refuses to measure a server that could lose what it confirmed. */
    private void refuseUnlessHonest() {
        var wrong = new TreeMap<String, String>();
        HONEST.forEach((name, value) -> {
            var found = variable(name);
            if (!found.equals(value)) {
                wrong.put(name, found);
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Not measured: the server is not durable: " + wrong);
        }
    }

    private String variable(String name) {
        try (var connection = server.root();
                var row = connection.createStatement().executeQuery("show global variables like '" + name + "'")) {
            return row.next() ? row.getString(2) : "missing";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counters of the server, by name. */
    Map<String, Long> status() {
        var found = new TreeMap<String, Long>();
        try (var connection = server.root();
                var row = connection.createStatement().executeQuery("show global status")) {
            while (row.next()) {
                if (row.getString(2).matches("[0-9]{1,18}")) {
                    found.put(row.getString(1), Long.valueOf(row.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** A connection of the application's user, as fast as the driver can be made. */
    Connection raw() throws SQLException {
        var connection = DriverManager.getConnection(
                database.url() + "&useServerPrepStmts=true&cachePrepStmts=true&useLocalSessionState=true",
                database.migrationsUser(),
                database.migrationsPassword());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    interface Work<T> {
        void on(T each) throws Exception;
    }

    static <T> void each(List<T> all, int threads, Work<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<?>>();
            for (var one : all) {
                running.add(pool.submit(() -> {
                    work.on(one);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private interface RowsOf {
        Object[] of(Who.Resident who);
    }

    private void inRows(String sql, RowsOf rows) {
        var all = people.stream().map(rows::of).toList();
        var head = sql.substring(0, sql.indexOf("values"));
        var one = sql.substring(sql.indexOf("values") + 6);
        for (int from = 0; from < all.size(); from += 1_000) {
            var some = all.subList(from, Math.min(from + 1_000, all.size()));
            jdbc.update(
                    head + "values " + String.join(", ", java.util.Collections.nCopies(some.size(), one)),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static byte[] id(Who.Resident who) {
        return UuidBytes.of(who.account().value());
    }

    private static byte[] fund(Who.Resident who, FundKind kind) {
        var person = who.account().value();
        return UuidBytes.of(
                new UUID(person.getMostSignificantBits() + 1 + kind.ordinal(), person.getLeastSignificantBits()));
    }

    private static String reference(Who.Resident who) {
        return who.account().value().toString().substring(0, 8)
                + who.account().value().toString().substring(24, 36);
    }

    @Override
    public void close() {
        application.close();
        server.close();
    }
}
