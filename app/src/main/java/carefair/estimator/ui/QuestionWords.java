package carefair.estimator.ui;

import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.settings.RateUnit;
import carefair.settings.Rates;
import carefair.shared.Money;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of questions and of their answers, with this year's amounts of benefits in the hints. */
@Component
record QuestionWords(Texts texts) {

    /** The rates that hints name, by the fact that stands for each. */
    private static final Map<String, String> AMOUNTS = Map.ofEntries(
            Map.entry("aaLower", "benefit.attendance-allowance.lower"),
            Map.entry("aaHigher", "benefit.attendance-allowance.higher"),
            Map.entry("pipStandard", "benefit.pip-daily-living.standard"),
            Map.entry("pipEnhanced", "benefit.pip-daily-living.enhanced"),
            Map.entry("mobilityStandard", "benefit.pip-mobility.standard"),
            Map.entry("mobilityEnhanced", "benefit.pip-mobility.enhanced"),
            Map.entry("dlaLowest", "benefit.dla-care.lowest"),
            Map.entry("dlaMiddle", "benefit.dla-care.middle"),
            Map.entry("dlaHighest", "benefit.dla-care.highest"),
            Map.entry("pensionNew", "benefit.state-pension.new"),
            Map.entry("pensionBasic", "benefit.state-pension.basic"),
            Map.entry("creditSingle", "benefit.pension-credit-guarantee.single"),
            Map.entry("creditCouple", "benefit.pension-credit-guarantee.couple"),
            Map.entry("savingsCreditMost", "benefit.savings-credit-maximum.single"),
            Map.entry("carersAllowance", "benefit.carers-allowance"),
            Map.entry("ucSingle", "benefit.universal-credit.single-25-or-over"),
            Map.entry("ucCouple", "benefit.universal-credit.couple-25-or-over"),
            Map.entry("lowerLimit", "capital-limit.lower"),
            Map.entry("upperLimit", "capital-limit.upper"));

    static String key(Question question) {
        return "estimator.page.q." + question.code();
    }

    /** What every text of a question may need. */
    Map<String, Object> facts(Answers answers, Rates rates) {
        var facts = new HashMap<String, Object>(Voice.of(answers));
        AMOUNTS.forEach((fact, name) -> facts.put(
                fact,
                rates.find(name)
                        .map(row -> row.unit() == RateUnit.POUNDS
                                ? Pounds.whole(row.money())
                                : row.money().toString())
                        .orElseGet(() -> texts.say("estimator.page.not-known"))));
        return facts;
    }

    /** The short name of what was asked, for a row. */
    String row(Question question, Map<String, ?> facts) {
        return texts.say(key(question) + ".row", facts);
    }

    /** What was answered, in words. */
    String said(Question question, Answers answers, Map<String, ?> facts) {
        if (answers.isUnknown(question)) {
            return texts.say("estimator.page.unknown-said");
        }
        var answer = answers.known(question).orElse("");
        return switch (question.kind()) {
            case CHOICE -> texts.say(key(question) + "." + answer, facts);
            case TICKS ->
                answer.lines()
                        .map(tick -> texts.say(key(question) + "." + tick, facts))
                        .collect(Collectors.joining(", "));
            case SUM -> sum(question, Money.ofPence(Long.parseLong(answer)));
            case NUMBER -> number(question, answer);
            case DAY -> Said.date(LocalDate.parse(answer));
            case NAME, PLACE -> answer;
        };
    }

    private String sum(Question question, Money sum) {
        var period = period(question);
        if (sum.isZero()) {
            return texts.say("estimator.page.none");
        }
        var said = period.equals("once") || period.equals("year") ? Pounds.whole(sum) : sum.toString();
        return texts.say("estimator.page.period." + period, said);
    }

    private String number(Question question, String answer) {
        return switch (question) {
            case HOURS -> texts.say("estimator.page.period.hours", answer);
            case HOME_SHARE, OTHER_PROPERTY_SHARE -> texts.say("estimator.page.period.percent", answer);
            default -> answer;
        };
    }

    /** For how long a sum is. */
    static String period(Question question) {
        return switch (question) {
            case UNIVERSAL_CREDIT, RENT, MORTGAGE, SERVICE_CHARGE -> "month";
            case COUNCIL_TAX -> "year";
            case PRICE -> "hour";
            case SAVINGS,
                    JOINT_SAVINGS,
                    INVESTMENTS,
                    OTHER_PROPERTY,
                    OTHER_PROPERTY_OWED,
                    HOME_VALUE,
                    HOME_OWED,
                    GIVEN_AWAY -> "once";
            default -> "week";
        };
    }
}
