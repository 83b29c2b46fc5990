package carefair.settings;

import java.util.List;

/**
 * One rule about spending, as the council's file has it; the wallet knows what the names mean.
 *
 * @param categories codes of categories; empty for all
 * @param basis the law or published policy it rests on
 * @param says the rule in plain words
 * @param next what somebody can do who is refused by it
 */
public record SpendingRuleText(
        String code,
        String outcome,
        String when,
        List<String> funds,
        List<String> categories,
        String basis,
        String says,
        String next) {}
