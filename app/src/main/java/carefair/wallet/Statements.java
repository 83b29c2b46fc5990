package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what happened to a person's money, line by line: for the person, who acts for them with the power to see, and staff who opened
 * the record. Anybody else is refused as for a thing that is not there, and the asking is recorded.
 */
@Service
@Transactional(readOnly = true)
public class Statements {

    private final WalletRights rights;
    private final WalletBook wallets;
    private final StatementBook book;
    private final StatementSeals seals;
    private final People people;
    private final Organisations organisations;
    private final Words words;

    /** Where names and words are looked up. */
    @Component("saidInStatements")
    record Said(People people, Organisations organisations, Words words) {}

    Statements(WalletRights rights, WalletBook wallets, StatementBook book, StatementSeals seals, Said said) {
        this.rights = rights;
        this.wallets = wallets;
        this.book = book;
        this.seals = seals;
        this.people = said.people();
        this.organisations = said.organisations();
        this.words = said.words();
    }

    /**
     * One fund's statement for the days from {@code from} to {@code to}, by London's calendar, both counted.
     *
     * @throws WalletRefusal.NoWallet if the person has no wallet
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public Statement statement(Who who, PersonId person, FundKind fund, LocalDate from, LocalDate to) {
        return statement(who, person, fund, 1, from, to);
    }

    /**
     * As {@link #statement(Who, PersonId, FundKind, LocalDate, LocalDate)}, for somebody who has several funds of a kind.
     *
     * @param nth which of them, from 1, in the order in which they were opened
     * @throws WalletRefusal.NoWallet if there are fewer
     */
    public Statement statement(Who who, PersonId person, FundKind fund, int nth, LocalDate from, LocalDate to) {
        mustBeInOrder(from, to);
        rights.mayReadLines(who, person);
        return statement(person, new NthFund(wallets.fund(person, fund, nth), nth), from, to, new Names());
    }

    /**
     * The statements of all funds for the same days, together as one; without an individual service fund, whose money another keeps.
     *
     * @throws WalletRefusal.NoWallet if the person has no wallet
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public StatementTogether together(Who who, PersonId person, LocalDate from, LocalDate to) {
        mustBeInOrder(from, to);
        rights.mayReadLines(who, person);
        var names = new Names();
        return new StatementTogether(
                person,
                from,
                to,
                numbered(person).stream()
                        .filter(fund -> fund.fund().kind() != FundKind.ISF)
                        .map(fund -> statement(person, fund, from, to, names))
                        .toList());
    }

    /** The daily seal that holds every line of a statement. For whoever may see the statement. */
    public StatementSeal sealOf(Who who, StatementTogether statement) {
        rights.maySee(who, statement.person());
        return seals.of(statement);
    }

    /**
     * The kinds of the funds there are statements of; a kind stands as often as there are funds of it.
     *
     * @throws WalletRefusal.NoWallet if the person has no wallet
     */
    public List<FundKind> funds(Who who, PersonId person) {
        rights.maySee(who, person);
        return numbered(person).stream().map(fund -> fund.fund().kind()).toList();
    }

    /** A fund, and which of its kind it is, from 1. */
    private record NthFund(WalletBook.Fund fund, int nth) {}

    private List<NthFund> numbered(PersonId person) {
        var counts = new EnumMap<FundKind, Integer>(FundKind.class);
        return wallets.funds(wallets.require(person).id()).stream()
                .map(fund -> new NthFund(fund, counts.merge(fund.kind(), 1, Integer::sum)))
                .toList();
    }

    private Statement statement(PersonId person, NthFund of, LocalDate from, LocalDate to, Names names) {
        var fund = of.fund();
        long account = fund.account();
        var stretch = book.stretch(account, from, to);
        long before = stretch.before();
        long last = stretch.last();
        return new Statement(
                person,
                fund.kind(),
                of.nth(),
                from,
                to,
                book.after(account, before),
                lines(account, before, last, names),
                book.after(account, last),
                book.held(account).stream().map(names::setAside).toList());
    }

    private List<StatementLine> lines(long account, long before, long last, Names names) {
        var reversals = book.reversals(account, before, last);
        return book.between(account, before, last).stream()
                .map(row -> names.line(row, reversals.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private static void mustBeInOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A statement's days are in order: " + from + " to " + to);
        }
    }

    /** The last lines of all funds, newest first. @throws WalletRefusal.NoWallet if the person has no wallet */
    public List<StatementLine> newest(Who who, PersonId person, int limit) {
        rights.mayReadLines(who, person);
        var names = new Names();
        return wallets.funds(wallets.require(person).id()).stream()
                .flatMap(fund -> book.newest(fund.account(), limit).stream())
                .sorted(Comparator.comparing(StatementBook.Row::at).reversed())
                .limit(limit)
                .map(row -> names.line(row, List.of()))
                .toList();
    }

    /** Names and capacities are asked for once a statement, however often they stand in it. */
    private final class Names {

        private final Map<UUID, String> known = new HashMap<>();
        private final Map<Acting, String> capacities = new HashMap<>();

        private record Acting(UUID actor, UUID person) {}

        StatementLine line(StatementBook.Row row, List<StatementLine.Place> reversedBy) {
            var actor = new SignInId(row.actor());
            return new StatementLine(
                    row.journal(),
                    row.number(),
                    FundKind.valueOf(row.account().name()),
                    row.at(),
                    row.what(),
                    row.order(),
                    row.payee() == null ? null : new OrganisationId(row.payee()),
                    row.payee() == null ? null : payee(row.payee()),
                    actor,
                    known.computeIfAbsent(row.actor(), id -> people.nameOf(actor)),
                    capacities.computeIfAbsent(
                            new Acting(row.actor(), row.person()),
                            acting -> people.capacityOf(actor, new PersonId(acting.person()))),
                    new PersonId(row.person()),
                    row.reasonCode(),
                    row.periodFirst(),
                    row.periodLast(),
                    row.words() == null
                            ? ""
                            : words.read(new WordsId(row.words())).orElse(""),
                    row.reverses(),
                    reversedBy,
                    row.amount(),
                    row.after());
        }

        SetAside setAside(StatementBook.HeldRow row) {
            return new SetAside(
                    row.order(), new OrganisationId(row.payee()), payee(row.payee()), row.amount(), row.since());
        }

        private String payee(UUID id) {
            return known.computeIfAbsent(id, payee -> organisations.nameOf(new OrganisationId(payee)));
        }
    }
}
