package carefair.oversight;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import carefair.audit.Audit;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.References;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.purchasing.CouncilQueue;
import carefair.purchasing.PlanQuestions;
import carefair.settings.Council;
import carefair.settings.DirectPaymentRules;
import carefair.settings.Settings;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.AssistantId;
import carefair.wallet.Employing;
import carefair.wallet.Employment;
import carefair.wallet.PayIn;
import carefair.wallet.WalletRefusal;
import carefair.wallet.Wallets;
import carefair.wallet.WhatIsLeft;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module by itself: its own tables, and neighbours that do as little as they must. The wallet beside it keeps each key once. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EntityScan("carefair.oversight")
@EnableJpaRepositories("carefair.oversight")
@ComponentScan(
        basePackages = "carefair.oversight",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "carefair\\.oversight\\.ui\\..*|.*Test.*"))
class OversightAlone {

    static final Who.Staff TOM = officer();
    static final Who.Staff NADIA = officer();
    static final Who.Staff FINANCE = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.FINANCE_OFFICER));

    private static Who.Staff officer() {
        return new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.DIRECT_PAYMENT_OFFICER));
    }

    /** What the tests turn: the day, who has a wallet, what goes wrong. */
    static class Levers {

        private volatile Instant now = Instant.parse("2026-11-02T09:00:00Z");
        private final Set<PersonId> wallets = ConcurrentHashMap.newKeySet();
        private final Set<PersonId> opened = ConcurrentHashMap.newKeySet();
        private final Map<String, PersonId> references = new ConcurrentHashMap<>();
        private volatile Consumer<PersonId> beforePaying = person -> {};

        private volatile WhatIsLeft.@org.jspecify.annotations.Nullable Left left;
        private volatile Money kept = Money.ZERO;

        /** What every wallet holds in its direct payment, owes assistants and is paid a week, in pence. */
        void left(long direct, long reserves, long aWeek) {
            var work = new Employment(
                    600,
                    Money.ofPence(10_00),
                    LocalDate.of(2024, 4, 1),
                    Employment.Hours.VARYING,
                    Employment.AgeBand.FROM_41,
                    0);
            left = new WhatIsLeft.Left(
                    Money.ofPence(direct),
                    Money.ofPence(direct),
                    List.of(new WhatIsLeft.Owed(
                            new Employing.Assistant(new AssistantId(UUID.randomUUID()), "Priya", work),
                            List.of(new WhatIsLeft.Reserve(WhatIsLeft.Reason.HOLIDAY, Money.ofPence(reserves), 0)))),
                    Money.ofPence(direct - reserves),
                    Money.ofPence(aWeek),
                    0L,
                    null,
                    List.of());
        }

        Money kept() {
            return kept;
        }

        PersonId someoneWithAWallet() {
            var person = new PersonId(UUID.randomUUID());
            wallets.add(person);
            opened.add(person);
            return person;
        }

        PersonId someoneWithout() {
            var person = new PersonId(UUID.randomUUID());
            opened.add(person);
            return person;
        }

        /** Somebody the council knows by this reference. */
        PersonId known(String reference, PersonId person) {
            references.put(reference, person);
            return person;
        }

        void close(PersonId person) {
            opened.remove(person);
        }

        void takeWalletAway(PersonId person) {
            wallets.remove(person);
        }

        void today(LocalDate day) {
            now = day.atTime(LocalTime.of(9, 0))
                    .atZone(carefair.shared.London.ZONE)
                    .toInstant();
        }

        void at(Instant instant) {
            now = instant;
        }

        void beforePaying(Consumer<PersonId> act) {
            beforePaying = act;
        }
    }

    @Bean
    Levers levers() {
        return new Levers();
    }

    @Bean
    InstantSource clock(Levers levers) {
        return () -> levers.now;
    }

    @Bean
    Access access() {
        var access = mock(Access.class);
        lenient()
                .doAnswer(call -> {
                    Who.Staff who = call.getArgument(0);
                    Role role = call.getArgument(1);
                    if (!who.roles().contains(role)) {
                        throw new IdentityRefusal.NotYourRole(role);
                    }
                    return null;
                })
                .when(access)
                .require(any(Who.Staff.class), any(Role.class));
        lenient().when(access.refuse(any(), any())).thenAnswer(call -> new IdentityRefusal.NotYours());
        return access;
    }

    @Bean
    People people(Levers levers) {
        var people = mock(People.class);
        lenient().when(people.nameOf(any(SignInId.class))).thenReturn("Tom Ashdown");
        lenient().when(people.opened(any(), any())).thenAnswer(call -> {
            PersonId person = call.getArgument(1);
            if (!levers.opened.contains(person)) {
                throw new IdentityRefusal.NotYours();
            }
            return new People.Person(person, "Someone", LocalDate.of(1950, 1, 1), null, "CF-1", false);
        });
        return people;
    }

    /** Tom, Nadia, and two officers called Both. */
    @Bean
    References references(Levers levers) {
        var references = mock(References.class);
        lenient()
                .when(references.person(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(levers.references.get(call.<String>getArgument(1))));
        var staff = Map.of("Tom", List.of(TOM), "Nadia", List.of(NADIA), "Both", List.of(TOM, NADIA));
        lenient()
                .when(references.staff(any(), any(), any()))
                .thenAnswer(call -> staff.getOrDefault(call.<String>getArgument(1), List.of()));
        return references;
    }

    @Bean
    Audit audit() {
        return mock(Audit.class);
    }

    @Bean
    Words words() {
        var kept = new ConcurrentHashMap<WordsId, String>();
        var words = mock(Words.class);
        lenient().when(words.write(any(), any(), any())).thenAnswer(call -> {
            var id = new WordsId(UUID.randomUUID());
            kept.put(id, call.getArgument(2));
            return id;
        });
        lenient()
                .when(words.read(any()))
                .thenAnswer(call -> Optional.ofNullable(kept.get(call.<WordsId>getArgument(0))));
        return words;
    }

    @Bean
    ThingsToKnow thingsToKnow() {
        return mock(ThingsToKnow.class);
    }

    @Bean
    Settings settings() {
        var settings = mock(Settings.class);
        lenient()
                .when(settings.council())
                .thenReturn(new Council(
                        "dorset",
                        "Dorset Council",
                        "Carefair",
                        "Dorset",
                        "01305 000 000",
                        "9am to 5pm",
                        "help@example.org",
                        List.of(),
                        List.of("Dorset")));
        lenient().when(settings.directPayments()).thenReturn(new DirectPaymentRules(Money.ofPence(500_00), 8, 28));
        lenient().when(settings.nameOf(any())).thenCallRealMethod();
        return settings;
    }

    @Bean
    CouncilQueue councilQueue() {
        return mock(CouncilQueue.class);
    }

    @Bean
    PlanQuestions planQuestions() {
        return mock(PlanQuestions.class);
    }

    @Bean
    Paid paid(JdbcClient jdbc) {
        return new Paid(jdbc);
    }

    @Bean
    WhatIsLeft whatIsLeft(Levers levers) {
        var left = mock(WhatIsLeft.class);
        lenient().when(left.of(any(), any())).thenAnswer(call -> Optional.ofNullable(levers.left));
        return left;
    }

    @Bean
    Wallets wallets(Levers levers, Paid paid) {
        var wallets = mock(Wallets.class);
        lenient()
                .when(wallets.hasWallet(any()))
                .thenAnswer(call -> levers.wallets.contains(call.<PersonId>getArgument(0)));
        lenient()
                .doAnswer(call -> {
                    PersonId person = call.getArgument(2);
                    levers.beforePaying.accept(person);
                    if (!levers.wallets.contains(person)) {
                        throw new WalletRefusal.NoWallet();
                    }
                    paid.post(
                            call.getArgument(0), person, call.getArgument(4), call.getArgument(6), call.getArgument(7));
                    return null;
                })
                .when(wallets)
                .payIn(any(), any(), any(), any(), any(), any(), any(), any());
        lenient()
                .doAnswer(call -> {
                    levers.kept = call.getArgument(4);
                    paid.post(
                            call.getArgument(0),
                            call.getArgument(2),
                            call.<Money>getArgument(3).negated(),
                            LocalDate.EPOCH,
                            LocalDate.EPOCH);
                    return null;
                })
                .when(wallets)
                .reclaim(any(), any(), any(), any(), any());
        lenient()
                .doAnswer(call -> {
                    List<PayIn> payIns = call.getArgument(1);
                    for (var payIn : payIns) {
                        levers.beforePaying.accept(payIn.person());
                        if (!levers.wallets.contains(payIn.person())) {
                            throw new WalletRefusal.NoWallet();
                        }
                        paid.post(payIn.key(), payIn.person(), payIn.amount(), payIn.first(), payIn.last());
                        paid.reasons.add(payIn.reasonCode());
                    }
                    return null;
                })
                .when(wallets)
                .payInAll(any(), any());
        return wallets;
    }

    /** Stands for the ledger: rows in the caller's transaction, each key once. */
    static class Paid {

        /** Why pay-ins of a run were made, in their order. */
        final List<String> reasons = new CopyOnWriteArrayList<>();

        private final JdbcClient jdbc;

        Paid(JdbcClient jdbc) {
            this.jdbc = jdbc;
            jdbc.sql("create table if not exists fake_posting (command_key varchar(36) primary key, person varchar(36),"
                            + " pence bigint, first_day date, last_day date)")
                    .update();
        }

        private void post(CommandKey key, PersonId person, Money amount, LocalDate first, LocalDate last) {
            var known = jdbc.sql("select count(*) from fake_posting where command_key = ?")
                    .param(key.value().toString())
                    .query(Long.class)
                    .single();
            if (known == 0) {
                jdbc.sql("insert into fake_posting values (?, ?, ?, ?, ?)")
                        .params(key.value().toString(), person.value().toString(), amount.pence(), first, last)
                        .update();
            }
        }

        /** Empties the module's tables and the ledger's stand-in. */
        void forgetAll() {
            reasons.clear();
            List.of(
                            "reclaim",
                            "one_off_turn",
                            "pay_in_failure",
                            "schedule_run",
                            "pay_in_run",
                            "pay_schedule_decision",
                            "pay_schedule",
                            "budget_file",
                            "contribution_receipt",
                            "fake_posting")
                    .forEach(table -> jdbc.sql("delete from " + table).update());
        }

        /** The first days of the periods paid to a person. */
        List<LocalDate> periods(PersonId person) {
            return jdbc.sql("select first_day from fake_posting where person = ? order by first_day")
                    .param(person.value().toString())
                    .query(LocalDate.class)
                    .list();
        }

        Money sum(PersonId person) {
            return Money.ofPence(jdbc.sql("select coalesce(sum(pence), 0) from fake_posting where person = ?")
                    .param(person.value().toString())
                    .query(Long.class)
                    .single());
        }
    }
}
