package carefair.purchasing;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.People;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.settings.Settings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may ask and answer questions about a plan, and who is told. */
@Component
class PlanQuestionDesk {

    static final String TO_COUNCIL = "council-plan-question";
    static final String TO_PERSON = "resident-plan-question-answered";

    private final Access access;
    private final ThingsToKnow things;
    private final People people;
    private final Settings settings;

    PlanQuestionDesk(Access access, ThingsToKnow things, People people, Settings settings) {
        this.access = access;
        this.things = things;
        this.people = people;
        this.settings = settings;
    }

    void mayAsk(Who.Resident who) {
        access.require(who, Power.SEE);
    }

    void mayAnswer(Who.Staff who) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
    }

    PlanQuestion ownOf(Who.Resident who, PlanQuestion question) {
        if (!question.account().equals(who.account())) {
            throw notThere(who, question.id());
        }
        return question;
    }

    RuntimeException notThere(Who who, PlanQuestionId id) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "PLAN_QUESTION_ASKED_FOR").on("plan-question", id.value()));
    }

    void tellCouncil(PlanQuestion question, Who.Resident by) {
        things.tell(
                Role.DIRECT_PAYMENT_OFFICER,
                new ThingsToKnow.Thing(TO_COUNCIL, facts(question, by), atTheCouncil(question), question.due()));
    }

    void tellPerson(PlanQuestion question, Who.Staff by) {
        things.done(atTheCouncil(question));
        things.tell(question.account(), new ThingsToKnow.Thing(TO_PERSON, facts(question, by), "/app/orders", null));
    }

    private static String atTheCouncil(PlanQuestion question) {
        return "/app/staff/questions/" + question.id().value();
    }

    private Map<String, String> facts(PlanQuestion question, Who by) {
        return Map.of(
                "category",
                settings.nameOf(question.category()),
                "person",
                people.nameOf(question.account()),
                "by",
                people.nameOf(by.signIn()));
    }
}
