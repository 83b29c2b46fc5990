package carefair.estimator.answers;

import carefair.estimator.Setting;
import carefair.shared.Money;
import java.util.function.Predicate;

/** When a question matters: what cannot change anything for the answers so far is not asked. */
final class Matter {

    private Matter() {}

    static boolean always(Answers answers) {
        return true;
    }

    static boolean forSomeone(Answers answers) {
        return answers.is(Question.WHO, "someone");
    }

    static boolean inCareHome(Answers answers) {
        return answers.is(Question.WHERE, "care-home");
    }

    static boolean forGood(Answers answers) {
        return answers.is(Question.HOW_LONG, "good");
    }

    /** Nobody is charged for some care, whatever they have; reablement ends, so what comes after it is asked. */
    static boolean charged(Answers answers) {
        return !answers.is(Question.FREE, "section-117")
                && !answers.is(Question.FREE, "continuing-healthcare")
                && !answers.is(Question.FREE, "carer");
    }

    static boolean forGoodAndCharged(Answers answers) {
        return charged(answers) && forGood(answers);
    }

    static Setting setting(Answers answers) {
        if (!inCareHome(answers)) {
            return Setting.HOME;
        }
        if (answers.is(Question.HOW_LONG, "while")) {
            return Setting.TEMPORARY_CARE_HOME;
        }
        if (answers.is(Question.HOW_LONG, "short")) {
            return Setting.SHORT_TERM_CARE_HOME;
        }
        return answers.is(Question.NURSING, "yes") ? Setting.NURSING_HOME : Setting.CARE_HOME;
    }

    static boolean asAtHome(Answers answers) {
        return charged(answers) && setting(answers).isChargedAsAtHome();
    }

    static boolean bornNotKnown(Answers answers) {
        return charged(answers) && answers.isUnknown(Question.BORN);
    }

    static boolean isCouple(Answers answers) {
        return answers.is(Question.COUPLE, "couple");
    }

    static boolean coupleAtHome(Answers answers) {
        return asAtHome(answers) && isCouple(answers);
    }

    static Predicate<Answers> gets(String benefit) {
        return answers -> charged(answers) && answers.ticks(Question.BENEFITS).contains(benefit);
    }

    static Predicate<Answers> getsFor(String benefit) {
        return answers -> charged(answers) && answers.ticks(Question.DISABILITY).contains(benefit);
    }

    static boolean pensionMayBeShared(Answers answers) {
        return forGoodAndCharged(answers) && isCouple(answers) && someOrUnknown(answers, Question.PENSION);
    }

    static boolean hasOtherProperty(Answers answers) {
        return charged(answers) && answers.sum(Question.OTHER_PROPERTY).isPositive();
    }

    static boolean ownsHome(Answers answers) {
        return answers.is(Question.HOME, "own") || sharesHome(answers);
    }

    static boolean sharesHome(Answers answers) {
        return answers.is(Question.HOME, "shared");
    }

    static boolean homeMayCount(Answers answers) {
        return ownsHome(answers) && (answers.is(Question.LIVED_IN, "nobody") || answers.isUnknown(Question.LIVED_IN));
    }

    static boolean hasMoved(Answers answers) {
        return homeMayCount(answers) && answers.is(Question.MOVED, "yes");
    }

    /** Costs of a home are taken off for care at home, and for a stay from which one comes back. */
    static boolean keepsAHome(Answers answers) {
        return charged(answers) && !setting(answers).isPermanent();
    }

    static Predicate<Answers> pays(String cost) {
        return answers -> keepsAHome(answers) && answers.ticks(Question.HOUSING).contains(cost);
    }

    /** Extra costs of disability come off where a disability benefit is counted. */
    static boolean extraCostsCount(Answers answers) {
        var benefits = answers.ticks(Question.DISABILITY);
        return asAtHome(answers)
                && (benefits.contains("attendance-allowance")
                        || benefits.contains("pip-daily-living")
                        || benefits.contains("dla-care"));
    }

    static Predicate<Answers> spendsOn(String cost) {
        return answers ->
                extraCostsCount(answers) && answers.ticks(Question.EXTRA_COSTS).contains(cost);
    }

    static boolean hoursMatter(Answers answers) {
        return charged(answers) && !inCareHome(answers);
    }

    /** A home where one lives for good is not sold by the night, so that no offer says what it costs. */
    static boolean rateOfHomeMatters(Answers answers) {
        return forGoodAndCharged(answers) && answers.isUnknown(Question.FEE);
    }

    static boolean pricesNearMatter(Answers answers) {
        return charged(answers)
                && (answers.isUnknown(Question.PRICE) || !forGood(answers) && answers.isUnknown(Question.FEE));
    }

    /** Who need not pay for after-care may still choose a dearer home. */
    static boolean feeMatters(Answers answers) {
        return inCareHome(answers) && (charged(answers) || answers.is(Question.FREE, "section-117"));
    }

    static boolean topUpMatters(Answers answers) {
        return feeMatters(answers)
                && !setting(answers).isChargedAsAtHome()
                && answers.sum(Question.FEE).isMoreThan(Money.ZERO);
    }

    private static boolean someOrUnknown(Answers answers, Question question) {
        return answers.sum(question).isPositive() || answers.isUnknown(question);
    }
}
