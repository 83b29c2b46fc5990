package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.identity.JoiningCodes;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.purchasing.Answers;
import carefair.purchasing.CouncilQueue;
import carefair.purchasing.Deadlines;
import carefair.purchasing.Fulfilment;
import carefair.purchasing.NewOrder;
import carefair.purchasing.OrderId;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.purchasing.PlanQuestions;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CorfeCompanions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the council: orders both sides see differently, and what a plan may cover. */
class QuestionsPageTest extends StaffPages {

    private static final Who.System SYSTEM = new Who.System("test");

    @Autowired
    Orders orders;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Answers answers;

    @Autowired
    CouncilQueue queue;

    @Autowired
    PlanQuestions planQuestions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    JoiningCodes codes;

    private Who.Resident margaret;
    private String name;
    private Who.Provider priya;
    private Offer company;
    private Offer cleaning;

    @BeforeEach
    void margaretAndHerProvider() {
        name = unique("Margaret");
        var person = withMoney(name, 100_00);
        SignInId hers = signIns.expect(SYSTEM, "test", unique("margaret"), name, Set.of());
        codes.join(
                new Who.Unjoined(hers),
                codes.issue(staff(tom), person, JoiningCodes.Medium.SCREEN).text(),
                LocalDate.of(1948, 3, 27));
        margaret = new Who.Resident(hers, person, null);
        wallets.writePlan(staff(tom), person, Set.of(CorfeCompanions.COMPANY));
        var organisation = organisations.add(SYSTEM, unique("Corfe Companions"));
        var member = signIns.expect(SYSTEM, "test", unique("priya"), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, organisation, member);
        priya = new Who.Provider(member, organisation);
        var offers = directory
                .listing(directory.put(SYSTEM, CorfeCompanions.listing("Corfe Companions", priya.organisation())))
                .offers();
        company = offers.getFirst();
        cleaning = offers.getLast();
    }

    @Test
    void decidesAQuestionedOrderWithAReasonBothSidesRead() {
        var order = questionedForTenWorkingDays();
        people.open(staff(tom), opened(unique("Somebody else")), "Another record is open");

        goTo(At.QUESTIONS);
        assertThat(text()).contains("Order " + order.reference(), name).doesNotContain("Company, at home", "£42.00");
        goTo(At.order(order.id()));
        assertThat(text())
                .contains("Why are you opening the record of " + name)
                .doesNotContain("She left after an hour");
        form().send();
        assertThat(text()).contains("Enter why you are opening the record");
        form().type("oversight-open-reason", "To decide about the order").send();
        assertThat(text()).contains("Questioned", "She left after an hour", "£42.00");

        formWith("Decide").send();
        form().type("oversight-decision-amount", "42.01").send();
        assertThat(text()).contains("Amount must be £42.00 or less", "Enter why you decide so");
        form().type("oversight-decision-amount", "21")
                .type("oversight-decision-reason", "One hour of two was given")
                .send();
        assertThat(page()).isInstanceOf(DecisionCheckPage.class);
        assertThat(text()).contains("£21.00", "One hour of two was given");
        form().sendTwice();

        assertThat(text()).contains("Your decision is recorded");
        assertThat(orders.order(margaret, order.id()).paid()).isEqualTo(Money.ofPence(21_00));
        assertThat(wallets.wallet(margaret, margaret.account()).orElseThrow().left())
                .isEqualTo(Money.ofPence(79_00));
        assertThat(orders.history(priya, order.id()))
                .anySatisfy(line -> assertThat(line.words()).isEqualTo("One hour of two was given"));
    }

    @Test
    void answersAQuestionAboutAPlanAndWritesThePlan() {
        var question = planQuestions.ask(
                CommandKey.random(),
                margaret,
                CorfeCompanions.CLEANING,
                cleaning.id(),
                "My arms are weak since the fall");
        clock.advance(java.time.Duration.ofMinutes(61));

        goTo(At.QUESTIONS);
        assertThat(text()).contains("May the plan cover this", name).doesNotContain("My arms are weak");
        goTo(At.question(question.id()));
        assertThat(page()).isInstanceOf(OpenPersonPage.class);
        form().type("oversight-open-reason", "To answer a question").send();
        assertThat(text()).contains("My arms are weak since the fall");

        form().send();
        assertThat(text()).contains("Select yes if the plan will cover it", "Enter your answer");
        form().type("oversight-plan-question-covered", "yes")
                .type("oversight-plan-question-answer", "Yes, from today")
                .sendTwice();

        assertThat(text()).contains("Your decision is recorded");
        assertThat(wallets.wallet(margaret, margaret.account()).orElseThrow().plan())
                .containsExactlyInAnyOrder(CorfeCompanions.COMPANY, CorfeCompanions.CLEANING);
        assertThat(planQuestions.of(margaret))
                .singleElement()
                .satisfies(answered -> assertThat(answered.answer()).isEqualTo("Yes, from today"));
    }

    @Test
    void anUnknownOrderQuestionPersonOrRunLooksAsIfItWereNotThere() {
        for (var address : List.of(
                At.order(new OrderId(UUID.randomUUID())),
                At.QUESTIONS + "/" + UUID.randomUUID(),
                At.person(new PersonId(UUID.randomUUID())),
                At.SCHEDULES + "/" + UUID.randomUUID(),
                At.PAY_INS + "/" + UUID.randomUUID(),
                At.TODAY + "/amount/" + UUID.randomUUID(),
                At.PEOPLE + "/nonsense")) {
            goTo(address);
            assertThat(text()).as(address).contains("Page not found");
        }
    }

    private OrderView questionedForTenWorkingDays() {
        var order = orders.place(
                CommandKey.random(), margaret, new NewOrder(company.id(), company.unitPrice(), 2, List.of(TODAY)));
        fulfilment.accept(priya, order.id());
        fulfilment.deliver(priya, order.id(), TODAY);
        answers.question(margaret, order.id(), "She left after an hour");
        for (int day = 0;
                day < 30
                        && queue.waiting(staff(tom)).stream()
                                .noneMatch(one -> one.id().equals(order.id()));
                day++) {
            clock.advance(java.time.Duration.ofDays(1));
            deadlines.run();
        }
        return order;
    }
}
