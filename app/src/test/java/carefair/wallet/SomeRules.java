package carefair.wallet;

import carefair.settings.SpendingRuleText;
import java.util.List;

/** Rules as a council's file has them. */
final class SomeRules {

    private static final List<String> HELD = List.of("DIRECT_PAYMENT", "CONTRIBUTION", "CARER", "GRANT");

    static final List<SpendingRuleText> ALL = List.of(
            block("family", "FAMILY_NOT_NECESSARY", HELD, List.of()),
            block("living-there", "LIVING_IN_CARE_HOME", HELD, List.of()),
            block("four-weeks", "STAY_OVER_FOUR_WEEKS", HELD, List.of()),
            block("council-service", "COUNCIL_SERVICE", List.of("DIRECT_PAYMENT"), List.of()),
            block("isf", "ALWAYS", List.of("ISF"), List.of("alcohol")),
            new SpendingRuleText(
                    "ask-equipment",
                    "ASK",
                    "ALWAYS",
                    List.of("DIRECT_PAYMENT", "CONTRIBUTION"),
                    List.of("equipment"),
                    "Care Act 2014 s33",
                    "The council looks first.",
                    "Ask the council."));

    private SomeRules() {}

    private static SpendingRuleText block(String code, String when, List<String> funds, List<String> categories) {
        return new SpendingRuleText(
                code, "BLOCK", when, funds, categories, "SI 2014/2871", "It cannot pay for that.", "Call the council.");
    }
}
