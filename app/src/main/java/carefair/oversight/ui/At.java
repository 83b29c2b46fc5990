package carefair.oversight.ui;

import carefair.identity.GrantId;
import carefair.identity.PayeeAccountId;
import carefair.identity.PersonId;
import carefair.oversight.BudgetFileId;
import carefair.oversight.PayInRunId;
import carefair.oversight.PayScheduleId;
import carefair.oversight.ReclaimId;
import carefair.purchasing.OrderId;
import carefair.purchasing.PlanQuestionId;
import carefair.ui.DraftId;
import carefair.ui.IdInAddress;
import carefair.wallet.CorrectionId;
import carefair.wallet.FreezeId;
import carefair.wallet.FundProposalId;
import carefair.wallet.NecessityId;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the council's pages. */
final class At {

    static final String TODAY = "/app/staff";
    static final String PEOPLE = "/app/staff/people";
    static final String NEW_PERSON = "/app/staff/people/new";
    static final String SCHEDULES = "/app/staff/schedules";
    static final String FUNDS = "/app/staff/funds";
    static final String PAY_INS = "/app/staff/pay-ins";
    static final String RECLAIMS = "/app/staff/reclaims";
    static final String FILES = "/app/staff/files";
    static final String QUESTIONS = "/app/staff/questions";

    /** Questions to providers that somebody reported. */
    static final String ENQUIRIES = "/app/staff/enquiries";

    /** Questions to providers who are not here. */
    static final String PASS_ON = "/app/staff/pass-on";

    /** A page of identity: finance officers have it too. */
    static final String BANK_DETAILS = "/app/staff/bank-details";

    private At() {}

    static String person(PersonId person) {
        return PEOPLE + "/" + person.value();
    }

    static String person(PersonId person, String page) {
        return person(person) + "/" + page;
    }

    /** The person's page, saying first what was done. */
    static String done(PersonId person, String what) {
        return person(person) + "?done=" + what;
    }

    /** Line by line, all funds together. */
    static String statement(PersonId person) {
        return "/statements/all?account=" + person.value();
    }

    static String start(PersonId person, Journey journey) {
        return person(person) + "/start/" + journey.code();
    }

    static String endGrant(PersonId person, GrantId grant) {
        return person(person, "grants/" + grant.value() + "/end");
    }

    static String endAmount(PersonId person, PayScheduleId schedule) {
        return person(person, "amounts/" + schedule.value() + "/end");
    }

    static String endNecessity(PersonId person, NecessityId necessity) {
        return person(person, "necessities/" + necessity.value() + "/end");
    }

    static String journey(Journey journey, DraftId draft) {
        return TODAY + "/" + journey.code() + "/" + draft;
    }

    static String journey(Journey journey, DraftId draft, String page) {
        return journey(journey, draft) + "/" + page;
    }

    static String schedule(PayScheduleId schedule) {
        return SCHEDULES + "/" + schedule.value();
    }

    static String budgetFile(BudgetFileId file) {
        return TODAY + "/budget-files/" + file.value();
    }

    /** A file to download. */
    static String file(String name, String query) {
        return "/staff/files/" + name + ".csv" + query;
    }

    static String fund(FundProposalId fund) {
        return FUNDS + "/" + fund.value();
    }

    static String reclaim(ReclaimId reclaim) {
        return RECLAIMS + "/" + reclaim.value();
    }

    static String run(PayInRunId run) {
        return PAY_INS + "/" + run.value();
    }

    static String order(OrderId order) {
        return TODAY + "/orders/" + order.value();
    }

    static String freeze(FreezeId freeze) {
        return TODAY + "/freezes/" + freeze.value();
    }

    /** One movement of money, whole. */
    static String movement(PersonId person, UUID journal) {
        return person(person, "movements/" + journal);
    }

    static String correction(CorrectionId correction) {
        return TODAY + "/corrections/" + correction.value();
    }

    static String bankDetails(PayeeAccountId account) {
        return BANK_DETAILS + "/" + account.value();
    }

    static String question(PlanQuestionId question) {
        return QUESTIONS + "/" + question.value();
    }

    /** The id in an address, or nothing if it has not the shape of one. */
    static Optional<UUID> id(Optional<String> text) {
        return text.flatMap(IdInAddress::of);
    }
}
