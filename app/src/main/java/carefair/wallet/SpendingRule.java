package carefair.wallet;

import carefair.shared.CategoryCode;
import java.util.Set;

/**
 * One of the council's rules about spending, as it was in force.
 *
 * @param code names it, such as {@code partner-or-close-family}
 * @param funds the kinds of fund it is about
 * @param categories the categories it is about; empty for all
 * @param basis the law or published policy it rests on
 * @param says the rule in plain words
 * @param next what somebody can do who is refused by it
 */
public record SpendingRule(
        String code,
        Outcome outcome,
        When when,
        Set<FundKind> funds,
        Set<CategoryCode> categories,
        String basis,
        String says,
        String next) {

    /** What comes of a spend that a rule is about. */
    public enum Outcome {
        ALLOW,
        ASK,
        BLOCK
    }

    /** The facts on which a rule applies. */
    public enum When {
        /** Whatever else is known: the category alone decides. */
        ALWAYS,
        /** A partner, or close family in the same household, whom the council did not decide it is necessary to pay. */
        FAMILY_NOT_NECESSARY,
        /** Living in a care home. */
        LIVING_IN_CARE_HOME,
        /** A stay in a care home that makes more than four weeks with those before it. */
        STAY_OVER_FOUR_WEEKS,
        /** Something the council itself provides. */
        COUNCIL_SERVICE
    }

    /** What is known when a rule is applied: what was asked for, and what the wallet itself keeps. */
    record Known(CategoryCode category, SpendFacts facts, boolean necessary, boolean overFourWeeks) {}

    public SpendingRule {
        funds = Set.copyOf(funds);
        categories = Set.copyOf(categories);
    }

    boolean isAbout(FundKind fund, Known known) {
        return funds.contains(fund)
                && (categories.isEmpty() || categories.contains(known.category()))
                && applies(known);
    }

    private boolean applies(Known known) {
        return switch (when) {
            case ALWAYS -> true;
            case FAMILY_NOT_NECESSARY -> known.facts().relation() != PayeeRelation.NONE && !known.necessary();
            case LIVING_IN_CARE_HOME -> known.facts().stay() == SpendFacts.Stay.PERMANENT;
            case STAY_OVER_FOUR_WEEKS -> known.overFourWeeks();
            case COUNCIL_SERVICE -> known.facts().councilService();
        };
    }
}
