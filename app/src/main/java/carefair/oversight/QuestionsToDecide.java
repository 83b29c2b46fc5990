package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.purchasing.CouncilQueue;
import carefair.purchasing.OrderId;
import carefair.purchasing.OrderView;
import carefair.purchasing.PlanQuestionId;
import carefair.purchasing.PlanQuestionView;
import carefair.purchasing.PlanQuestions;
import carefair.settings.Settings;
import carefair.wallet.RetriedOutsideTransaction;
import carefair.wallet.WalletRefusal;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that waits for a decision of the council: orders whose two sides do not agree or did not say a word, and questions about
 * what a plan covers. For direct payment officers.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class QuestionsToDecide {

    /**
     * One thing to decide; it has either an order or a question about a plan.
     *
     * @param name the order's reference, or the category asked about
     * @param due by when the council decides
     */
    public record Question(
            PersonId person,
            String name,
            LocalDate due,
            Optional<OrderId> order,
            Optional<PlanQuestionId> planQuestion) {}

    private final CouncilQueue orders;
    private final PlanQuestions planQuestions;
    private final Wallets wallets;
    private final Settings settings;
    private final OfficersDesk desk;

    QuestionsToDecide(
            CouncilQueue orders, PlanQuestions planQuestions, Wallets wallets, Settings settings, OfficersDesk desk) {
        this.orders = orders;
        this.planQuestions = planQuestions;
        this.wallets = wallets;
        this.settings = settings;
        this.desk = desk;
    }

    /** What waits, by the day it is due. */
    @Transactional(readOnly = true)
    public List<Question> waiting(Who.Staff who) {
        desk.require(who);
        return Stream.concat(
                        orders.waiting(who).stream().map(this::question),
                        planQuestions.waiting(who).stream().map(this::question))
                .sorted(Comparator.comparing(Question::due).thenComparing(Question::name))
                .toList();
    }

    /** A question about a plan that waits, with its words. The record must be open. */
    @Transactional(readOnly = true)
    public Optional<PlanQuestionView> planQuestion(Who.Staff who, PlanQuestionId id) {
        return planQuestions.waiting(who).stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /**
     * Answers a question about a plan, and writes the category into the plan where the answer is yes: both or neither.
     *
     * @param words what the person reads
     * @throws WalletRefusal.NoWallet if there is no wallet whose plan could be changed
     */
    public void answer(Who.Staff who, PlanQuestionId id, boolean covered, String words) {
        var question = planQuestion(who, id);
        if (question.isEmpty()) {
            // Answered already: answering again changes nothing, and an unknown one is refused there.
            planQuestions.answer(who, id, words);
            return;
        }
        var person = question.get().account();
        desk.requireOpened(who, person);
        if (covered) {
            var wallet = wallets.wallet(who, person).orElseThrow(WalletRefusal.NoWallet::new);
            var plan = new HashSet<>(wallet.plan());
            if (plan.add(question.get().category())) {
                wallets.writePlan(who, person, plan);
            }
        }
        planQuestions.answer(who, id, words);
    }

    private Question question(OrderView order) {
        return new Question(
                order.account(),
                order.reference(),
                Optional.ofNullable(order.due()).orElse(desk.today()),
                Optional.of(order.id()),
                Optional.empty());
    }

    private Question question(PlanQuestionView question) {
        return new Question(
                question.account(),
                settings.nameOf(question.category()),
                question.due(),
                Optional.empty(),
                Optional.of(question.id()));
    }
}
