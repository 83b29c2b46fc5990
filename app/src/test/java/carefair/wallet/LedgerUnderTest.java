package carefair.wallet;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import carefair.audit.AuditUnderTest;
import carefair.identity.Access;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.settings.Council;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.MariaDbServer;
import carefair.testing.TestClock;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The wallet module alone on a database, with everybody allowed everything: what is tested is the money. */
final class LedgerUnderTest {

    static final CategoryCode COMPANY = new CategoryCode("company");

    final TestClock clock = new TestClock();
    final JdbcClient jdbc;
    final Wallets wallets;
    final LedgerProof proof;
    final Statements statements;
    final Remittances remittances;
    final Movements movements;
    final Refunds refunds;
    final Corrections corrections;
    final MoneyByHand byHand;
    final Funds funds;
    final Necessities necessities;
    private final NecessityBook necessityBook;
    final PostingKernel kernel;
    final Accounts accounts;
    final WalletBook book;
    final Freezes freezes;
    final Folder folder;
    final SpendCombiner combiner;
    final JournalChain chain;
    final DaySealer sealer;
    final VerifyLedger verify;
    final SealsProof sealsProof;
    /** Where the seals are sent. */
    final Path outside;

    private final DaySealer.Terms sealTerms;

    final Who.Staff nadia = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.DIRECT_PAYMENT_OFFICER));
    /** How often it was asked what somebody is to a person. */
    final AtomicInteger capacitiesAsked = new AtomicInteger();

    final List<Object> told = new CopyOnWriteArrayList<>();
    /** What holders of individual service funds were told. */
    final List<ThingsToKnow.Thing> holdersTold = new CopyOnWriteArrayList<>();

    final Who.Staff tom = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.DIRECT_PAYMENT_OFFICER));
    final OrganisationId dayClub = new OrganisationId(UUID.randomUUID());

    final AuditUnderTest audit;
    private final FreezeBook freezeBook;
    private final Freezing freezing;
    private final DriftCheck check;

    private final TransactionTemplate transaction;
    private final HikariDataSource pool;

    private LedgerUnderTest(HikariDataSource database) {
        pool = database;
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database.setMaximumPoolSize(20);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var settings = settings();
        var balances = new Balances(jdbc);
        var folding = new Folding(jdbc, balances);
        folder = new Folder(folding, transaction, Duration.ofMillis(50), true);
        accounts = new Accounts(jdbc, balances, settings, clock);
        book = new WalletBook(jdbc, accounts, settings, clock);
        var plans = new Plans(jdbc, clock);
        var policies = new Policies(jdbc, transaction, settings, clock);
        policies.afterSingletonsInstantiated();
        audit = new AuditUnderTest(database, transaction, clock);
        kernel = new PostingKernel(
                quiet(EntityManager.class),
                new Commands(jdbc, settings, clock),
                balances,
                new Journals(jdbc, settings, clock),
                audit.audit);
        var people = quiet(People.class);
        when(people.nameOf(any(SignInId.class))).thenReturn("Ruth Ellery");
        when(people.nameOf(any(PersonId.class))).thenReturn("Margaret Ellery");
        when(people.capacityOf(any(), any())).thenAnswer(asked -> {
            capacitiesAsked.incrementAndGet();
            return "her nominated person";
        });
        var organisations = quiet(Organisations.class);
        when(organisations.nameOf(any())).thenReturn("Wareham Day Club");
        var access = quiet(Access.class);
        when(access.themselves(any())).thenAnswer(asked -> Set.copyOf(asked.<List<Who.Resident>>getArgument(0)));
        var rights = new WalletRights(access, people, audit.audit);
        outside = newFolder();
        var sealKey = new SealKey(outside.resolve("key.pem").toString(), true);
        statements = new Statements(
                rights,
                book,
                new StatementBook(jdbc),
                new StatementSeals(jdbc, settings, sealKey),
                new Statements.Said(people, organisations, audit.words));
        remittances = new Remittances(jdbc, rights, settings);
        var journals = new JournalBook(jdbc, audit.words, settings);
        movements = new Movements(rights, journals);
        var news = new CorrectionNews(quiet(ThingsToKnow.class), settings);
        var trace = new Reversing.Trace(audit.audit, audit.words);
        var reversals = new ReversalBook(jdbc);
        var reversing = new Reversing(kernel, reversals, new HoldBook(jdbc, clock), trace);
        refunds = new Refunds(rights, reversals, journals, reversing, news);
        var correcting = new Correcting(
                new CorrectionBook(jdbc, audit.words, settings, clock),
                journals,
                reversing,
                new Moving(kernel, book, new HoldBook(jdbc, clock), accounts),
                new Correcting.After(trace, news));
        corrections = new Corrections(
                rights, new CorrectionBook(jdbc, audit.words, settings, clock), correcting, journals, book);
        byHand = new MoneyByHand(rights, book, new HoldBook(jdbc, clock), correcting, organisations);
        necessityBook = new NecessityBook(jdbc, audit.words);
        necessities = new Necessities(
                rights,
                necessityBook,
                new Necessities.Trace(audit.audit, audit.words, quiet(ThingsToKnow.class)),
                clock);
        var rules = new SpendingRules(book, plans, policies, necessityBook, new StayBook(jdbc));
        var spending = new Spending(
                kernel, rules, new HoldBook(jdbc, clock), accounts, new HolderNews(holders(), people, organisations));
        combiner = new SpendCombiner(
                new SpendBatch(
                        balances,
                        new BatchFacts(jdbc, rights, accounts, settings, policies),
                        new BatchRows(jdbc, settings, clock),
                        audit.audit,
                        clock),
                transaction,
                new SpendCombiner.Terms(true, 2, database));
        var payingIn = new PayingIn(
                kernel,
                book,
                accounts,
                new PayInBatch(
                        jdbc,
                        new PayInBatch.Ledger(
                                quiet(EntityManager.class),
                                accounts,
                                balances,
                                new PayInRows(jdbc, settings, clock),
                                audit.audit),
                        settings,
                        clock));
        funds = new Funds(
                rights,
                new FundProposals(jdbc, audit.words, clock),
                new FundOpening(book, plans, payingIn),
                new Funds.Desk(audit.audit, audit.words, quiet(ThingsToKnow.class), settings));
        wallets = new Wallets(
                rights,
                new WalletOpening(book, plans, audit.words, audit.audit),
                new WalletReading(jdbc, book, plans, audit.words, new WalletReading.Terms(settings, folding)),
                new Spends(spending, rights, combiner, transaction),
                new CouncilMoney(payingIn, new Reclaiming(kernel, book, accounts)));
        proof = new LedgerProof(database);
        chain = new JournalChain(jdbc, transaction, clock, new JournalChain.Terms(Duration.ofSeconds(1), true));
        sealTerms = new DaySealer.Terms(sealKey, settings, clock, Duration.ofSeconds(1), true);
        sealer = sealerTo(outside);
        sealsProof = new SealsProof(new DaySeals(jdbc, settings, outside.toString()), sealTerms.key(), settings);
        verify = new VerifyLedger(proof, audit.proof, sealsProof);
        freezeBook = new FreezeBook(jdbc, audit.words, clock);
        freezing = new Freezing(freezeBook, balances, new Freezing.Trace(audit.audit, audit.words), told::add, clock);
        freezes = new Freezes(freezeBook, freezing, rights);
        check = new DriftCheck(database);
    }

    static LedgerUnderTest onH2() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        migrate(new DriverManagerDataSource(pool.getJdbcUrl()));
        return new LedgerUnderTest(pool);
    }

    /** As {@link #onMariaDb}, where spends that wait are written together. */
    static LedgerUnderTest combiningOnMariaDb() {
        var ledger = onMariaDb();
        ledger.combiner.start();
        return ledger;
    }

    /** As the application's user, with the rights that the ledger's tables need and no others. */
    static LedgerUnderTest onMariaDb() {
        return onMariaDb(MariaDbServer.shared());
    }

    static LedgerUnderTest onMariaDb(MariaDbServer server) {
        var database = newDatabase(server);
        return at(database.url(), database.user(), database.password());
    }

    /** A database with the ledger's tables and the application's rights, and nothing in it. */
    static MariaDbServer.Database newDatabase(MariaDbServer server) {
        var database = server.newDatabase();
        migrate(new DriverManagerDataSource(database.url(), database.migrationsUser(), database.migrationsPassword()));
        var rules = new WalletConfiguration();
        grant(server, "select, insert", rules.ledgerIsOnlyAddedTo().tables(), database);
        grant(server, "select, insert, update", rules.ledgerIsNeverEmptied().tables(), database);
        grant(server, "select, insert, delete, update", List.of("outbox"), database);
        grant(server, "select, insert", List.of("audit_event", "audit_seal"), database);
        grant(server, "select, insert, update, delete", List.of("words"), database);
        return database;
    }

    /** At an address where the ledger's tables are. */
    static LedgerUnderTest at(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectionTimeout(2_000);
        return new LedgerUnderTest(pool);
    }

    /** The checker of this ledger, which looks once a second when it is started. */
    DriftWatch watch(MeterRegistry registry) {
        var registries =
                new StaticListableBeanFactory(Map.of("registry", registry)).getBeanProvider(MeterRegistry.class);
        return new DriftWatch(
                check,
                freezing,
                transaction,
                new DriftWatch.Terms(Duration.ofSeconds(1), true, new DriftMeters(registries, freezeBook)));
    }

    /** The name of the database this ledger lies in, for whoever plays the administrator. */
    String schema() {
        return jdbc.sql("select database()").query(String.class).single();
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/wallet")
                .load()
                .migrate();
        AuditUnderTest.migrate(database);
    }

    private static void grant(
            MariaDbServer server, String rights, List<String> tables, MariaDbServer.Database database) {
        var schema = database.user().replace("_app", "");
        tables.forEach(table ->
                server.asRoot("grant " + rights + " on " + schema + "." + table + " to '" + database.user() + "'@'%'"));
    }

    /** What {@code bin/verify-ledger} says, line by line. @throws carefair.operations.DataCommand.Refused if something does not hold */
    List<String> verified() {
        var lines = new ArrayList<String>();
        verify.run(List.of(), lines::add);
        return lines;
    }

    /** One that sends its seals elsewhere. */
    DaySealer sealerTo(Path folder) {
        return new DaySealer(
                new DaySealer.Chains(chain, audit.chain, jdbc),
                new DaySeals(jdbc, sealTerms.settings(), folder.toString()),
                transaction,
                sealTerms);
    }

    private static Path newFolder() {
        try {
            var target = Path.of("target").toAbsolutePath();
            return Files.createTempDirectory(Files.createDirectories(target), "seals");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the connections go, and what lies in memory or beside the database. */
    void close() {
        combiner.stop();
        if (pool.getJdbcUrl().startsWith("jdbc:h2:mem:")) {
            jdbc.sql("shutdown").update();
        }
        pool.close();
        try {
            FileSystemUtils.deleteRecursively(outside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a wallet, a plan for company, and this much in it. */
    Who.Resident someoneWith(String direct, String contribution) {
        var person = new PersonId(UUID.randomUUID());
        act(() -> {
            wallets.open(tom, person, new Wallets.Choice(clock.today(), "Tom", "A bank account of her own"));
            wallets.writePlan(tom, person, Set.of(COMPANY));
            return null;
        });
        payIn(person, FundKind.DIRECT_PAYMENT, direct);
        payIn(person, FundKind.CONTRIBUTION, contribution);
        return new Who.Resident(new SignInId(UUID.randomUUID()), person, null);
    }

    void payIn(PersonId person, FundKind fund, String amount) {
        if (!pounds(amount).isZero()) {
            act(() -> {
                wallets.payIn(CommandKey.random(), tom, person, fund, pounds(amount), "SCHEDULE", today(), today());
                return null;
            });
        }
    }

    /** A fund that an officer opened alone, for company. */
    FundProposal opens(PersonId person, FundKind kind, String amount, LocalDate from, LocalDate until) {
        var holder = kind == FundKind.ISF ? dayClub : null;
        var wanted = new FundProposal.New(
                person, kind, FundSource.COUNCIL, holder, pounds(amount), from, until, Set.of(COMPANY));
        return act(() -> funds.propose(CommandKey.random(), tom, wanted, "As decided"));
    }

    Hold hold(CommandKey key, SpendRequest request) {
        return act(() -> wallets.hold(key, request));
    }

    Hold hold(Who.Resident who, String amount) {
        return hold(CommandKey.random(), spend(who, amount));
    }

    /** Held and captured at once, in no transaction of the caller's; again while the fault is a passing one. */
    Hold spendAtOnce(CommandKey key, SpendRequest request) {
        for (int tries = 1; ; tries++) {
            try {
                return wallets.spend(key, request);
            } catch (RuntimeException fault) {
                if (tries == 5 || !PassingFault.isPassing(fault)) {
                    throw fault;
                }
            }
        }
    }

    Hold capture(Who who, Hold hold, String amount) {
        return act(() -> wallets.capture(CommandKey.random(), who, hold.id(), pounds(amount)));
    }

    Hold release(Who who, Hold hold) {
        return act(() -> wallets.release(CommandKey.random(), who, hold.id()));
    }

    SpendRequest spend(Who.Resident who, String amount) {
        return new SpendRequest(who, UUID.randomUUID(), dayClub, COMPANY, pounds(amount), today(), today());
    }

    Wallets.WalletState wallet(Who.Resident who) {
        return act(() -> wallets.wallet(who, who.account())).orElseThrow();
    }

    Wallets.FundState fund(Who.Resident who, FundKind kind) {
        return wallet(who).funds().stream()
                .filter(fund -> fund.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Statement statement(Who.Resident who, FundKind fund, LocalDate from, LocalDate to) {
        return act(() -> statements.statement(who, who.account(), fund, from, to));
    }

    LocalDate today() {
        return clock.today();
    }

    /** In a transaction, again while the fault is a passing one, as a caller does with {@link RetriedOutsideTransaction}. */
    <T> T act(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException fault) {
                if (tries == 5 || !PassingFault.isPassing(fault)) {
                    throw fault;
                }
            }
        }
    }

    static Money pounds(String text) {
        return Money.ofPence(Long.parseLong(text.replaceAll("[£.,]", "")));
    }

    private ThingsToKnow holders() {
        var things = quiet(ThingsToKnow.class);
        doAnswer(telling -> holdersTold.add(telling.getArgument(1)))
                .when(things)
                .tell(any(OrganisationId.class), any());
        return things;
    }

    private static <T> T quiet(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private static Settings settings() {
        var settings = quiet(Settings.class);
        when(settings.council())
                .thenReturn(new Council(
                        "dorset",
                        "Dorset Council",
                        "Carefair",
                        "Dorset",
                        "01305 000 000",
                        "",
                        "",
                        List.of(),
                        List.of()));
        when(settings.fundOrder()).thenReturn(List.of("GRANT", "CARER", "ISF", "CONTRIBUTION", "DIRECT_PAYMENT"));
        when(settings.spendingRules()).thenReturn(SomeRules.ALL);
        when(settings.oneOfficerMayPay()).thenReturn(pounds("£500.00"));
        return settings;
    }
}
