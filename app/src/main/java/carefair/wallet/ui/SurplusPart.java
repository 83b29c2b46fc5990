package carefair.wallet.ui;

import carefair.settings.DirectPaymentRules;
import carefair.shared.Money;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.wallet.MoneyAskedBack;
import carefair.wallet.WhatIsLeft.Left;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the council asks back, or could: said from the day it is foreseeable. */
record SurplusPart(Build make, DirectPaymentRules rules) {

    Component of(Left left, Optional<MoneyAskedBack.Asked> asked) {
        if (asked.isPresent()) {
            return make.inset(
                    Tone.WAIT,
                    make.p(
                            "wallet.surplus.notice",
                            Map.of(
                                    "amount",
                                    asked.get().amount(),
                                    "day",
                                    asked.get().answerBy())),
                    make.p(make.tap(asked.get().path(), "wallet.surplus.notice.link")));
        }
        var now = left.surplus(rules.surplusWeeks());
        if (now.isPositive()) {
            return foreseen("wallet.surplus.now", now, Map.of());
        }
        var then = left.surplusThen(rules.surplusWeeks());
        var forecast = left.forecast();
        return then.isPositive() && forecast != null
                ? foreseen("wallet.surplus.then", then, Map.of("day", forecast.day()))
                : make.div("as-is");
    }

    private Component foreseen(String key, Money amount, Map<String, ?> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("amount", amount);
        facts.put("weeks", rules.surplusWeeks());
        facts.put("days", rules.reclaimAnswerDays());
        return make.inset(Tone.PLAIN, make.p(key, facts));
    }
}
