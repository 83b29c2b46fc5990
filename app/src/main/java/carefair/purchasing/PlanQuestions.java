package carefair.purchasing;

import carefair.directory.OfferId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to the council: may my plan cover this as well? They stand in the council's queue with a date. */
@Service
public class PlanQuestions {

    private final PlanQuestionRepository questions;
    private final PlanQuestionDesk desk;
    private final Acts acts;

    PlanQuestions(PlanQuestionRepository questions, PlanQuestionDesk desk, Acts acts) {
        this.questions = questions;
        this.desk = desk;
        this.acts = acts;
    }

    /**
     * Asks the council, in the person's own words. The same key again asks nothing more. Needs {@link carefair.identity.Power#SEE}: who
     * may not spend may still ask.
     *
     * @param words 1 to 2,000 characters
     */
    @TriedAgain
    @Transactional
    public PlanQuestionView ask(CommandKey key, Who.Resident who, CategoryCode category, OfferId offer, String words) {
        desk.mayAsk(who);
        var before = questions.findByCommandKey(key.value());
        if (before.isPresent()) {
            return view(desk.ownOf(who, before.get()));
        }
        var written = acts.write(who.account(), who, words);
        var question = questions.saveAndFlush(new PlanQuestion(key, who, category, offer, written, acts.now()));
        acts.record("PLAN_QUESTION_ASKED", question, written, who);
        desk.tellCouncil(question, who);
        return view(question);
    }

    /** The account's questions, newest first. Needs {@link carefair.identity.Power#SEE}. */
    @Transactional(readOnly = true)
    public List<PlanQuestionView> of(Who.Resident who) {
        desk.mayAsk(who);
        return questions.findByAccountIdOrderByAskedAtDesc(who.account().value()).stream()
                .map(this::view)
                .toList();
    }

    /** Those that wait, by the day they are due. Needs {@link carefair.identity.Role#DIRECT_PAYMENT_OFFICER}. */
    @Transactional(readOnly = true)
    public List<PlanQuestionView> waiting(Who.Staff who) {
        desk.mayAnswer(who);
        return questions.findByAnsweredAtIsNullOrderByDueAscAskedAtAsc().stream()
                .map(this::view)
                .toList();
    }

    /**
     * Answers a question, so that the person is told. Changes no plan: that is written in the wallet. Answering again changes nothing.
     *
     * @param words 1 to 2,000 characters
     */
    @TriedAgain
    @Transactional
    public void answer(Who.Staff who, PlanQuestionId id, String words) {
        desk.mayAnswer(who);
        var question = questions.findById(id.value()).orElseThrow(() -> desk.notThere(who, id));
        if (question.isAnswered()) {
            return;
        }
        var written = acts.write(question.account(), who, words);
        question.answer(who, written, acts.now());
        acts.record("PLAN_QUESTION_ANSWERED", question, written, who);
        desk.tellPerson(question, who);
    }

    private PlanQuestionView view(PlanQuestion question) {
        return new PlanQuestionView(
                question.id(),
                question.account(),
                question.askedBy(),
                question.askedAt(),
                question.category(),
                question.offer(),
                acts.read(question.words()).orElse(null),
                question.due(),
                question.answer().flatMap(acts::read).orElse(null));
    }
}
