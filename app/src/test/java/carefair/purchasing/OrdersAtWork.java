package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.identity.Grants;
import carefair.identity.JoiningCodes;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CorfeCompanions;
import carefair.testing.TestClock;
import carefair.wallet.FundKind;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application with Margaret, her daughter Ruth, Priya of Corfe Companions and Tom of the council, made anew for each test.
 * Margaret has £100.00, and Corfe Companions sells company at £21.00 an hour.
 */
abstract class OrdersAtWork {

    static final CategoryCode COMPANY = CorfeCompanions.COMPANY;
    static final CategoryCode CLEANING = CorfeCompanions.CLEANING;
    static final Who.System SYSTEM = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);

    @Autowired
    Orders orders;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Answers answers;

    @Autowired
    Cancelling cancelling;

    @Autowired
    CouncilQueue queue;

    @Autowired
    PlanQuestions questions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Wallets wallets;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Organisations organisations;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Who.Staff tom;
    Who.Resident margaret;
    Who.Provider priya;
    ListingId corfe;
    Offer company;
    Offer cleaning;

    @BeforeEach
    void begin() {
        tom = officer("Tom Ashdown");
        margaret = withMoney("Margaret Ellery", "£100.00");
        priya = provider("Corfe Companions", "Priya Nair");
        corfe = listing("Corfe Companions", priya);
        company = directory.listing(corfe).offers().getFirst();
        cleaning = directory.listing(corfe).offers().getLast();
    }

    Who.Staff officer(String name) {
        return staff(name, Role.DIRECT_PAYMENT_OFFICER);
    }

    Who.Staff staff(String name, Role role) {
        return new Who.Staff(signIn(name, role), EnumSet.of(role));
    }

    /** Somebody signed in and joined to no record. */
    Who.Unjoined unjoined(String name) {
        return new Who.Unjoined(signIn(name));
    }

    private SignInId signIn(String name, Role... roles) {
        return signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), name, Set.of(roles));
    }

    /** Somebody joined to their record, with a wallet, a plan for company, and this much in it. */
    Who.Resident withMoney(String name, String left) {
        var who = joined(name);
        people.open(tom, who.account(), "Opening the wallet");
        wallets.open(tom, who.account(), new Wallets.Choice(clock.today(), "Tom", "An account of her own"));
        wallets.writePlan(tom, who.account(), Set.of(COMPANY));
        payIn(who, left);
        return who;
    }

    void payIn(Who.Resident who, String amount) {
        wallets.payIn(
                CommandKey.random(),
                tom,
                who.account(),
                FundKind.DIRECT_PAYMENT,
                pounds(amount),
                "SCHEDULE",
                clock.today(),
                clock.today());
    }

    Who.Resident joined(String name) {
        return joined(unjoined(name), name);
    }

    /** Adds a record under this name and joins somebody to it. */
    Who.Resident joined(Who.Unjoined who, String name) {
        var person = people.add(SYSTEM, new People.NewPerson(name, BORN, null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        codes.join(who, code.text(), BORN);
        return new Who.Resident(who.signIn(), person, null);
    }

    /** Somebody with a sign-in of their own who acts for a person as nominated person. */
    Who.Resident actingFor(PersonId person, String name, Power... powers) {
        var self = joined(name);
        people.open(tom, person, "Recording who acts for her");
        var grant = grants.grant(
                tom,
                new Grants.NewGrant(
                        person,
                        self.account(),
                        Grants.Kind.NOMINATED_PERSON,
                        "Letter of 2 November",
                        Set.of(powers),
                        clock.today(),
                        null));
        return new Who.Resident(self.signIn(), person, grant);
    }

    Who.Provider provider(String organisation, String member) {
        var id = organisations.add(SYSTEM, organisation);
        var signIn = signIn(member);
        organisations.addMember(SYSTEM, id, signIn);
        return new Who.Provider(signIn, id);
    }

    ListingId listing(String name, Who.Provider provider) {
        return directory.put(SYSTEM, CorfeCompanions.listing(name, provider.organisation()));
    }

    /** Hours of company on these days, at the price of today. */
    NewOrder hours(int quantity, LocalDate... days) {
        return new NewOrder(company.id(), company.unitPrice(), quantity, List.of(days));
    }

    /** One hour in a week: £21.00. */
    OrderView anOrder() {
        return orders.place(CommandKey.random(), margaret, hours(1, inAWeek()));
    }

    OrderView accepted() {
        var order = anOrder();
        fulfilment.accept(priya, order.id());
        return now(order);
    }

    /** Marked delivered a week later; the clock stands there. */
    OrderView delivered() {
        var order = accepted();
        clock.setToMorningOf(order.lastDay());
        fulfilment.deliver(priya, order.id(), clock.today());
        return now(order);
    }

    OrderView questioned() {
        var order = delivered();
        answers.question(margaret, order.id(), "She came an hour late");
        return now(order);
    }

    OrderView now(OrderView order) {
        return orders.order(margaret, order.id());
    }

    LocalDate inAWeek() {
        return clock.today().plusWeeks(1);
    }

    Wallets.WalletState wallet() {
        return wallet(margaret);
    }

    Wallets.WalletState wallet(Who.Resident who) {
        return wallets.wallet(who, who.account()).orElseThrow();
    }

    /** Codes of what somebody was told, newest first. */
    List<String> told(Who who) {
        return things.list(who).stream().map(told -> told.thing().code()).toList();
    }

    /** Codes of what still asks somebody to act, newest first. */
    List<String> asked(Who who) {
        return things.list(who).stream()
                .filter(told -> !told.seen() && told.thing().due() != null)
                .map(told -> told.thing().code())
                .toList();
    }

    static Money pounds(String text) {
        return Money.ofPence(Long.parseLong(text.replaceAll("[£.,]", "")));
    }
}
