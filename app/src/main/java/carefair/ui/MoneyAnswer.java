package carefair.ui;

import carefair.shared.Money;
import java.util.Map;

/** A sum in pounds, with or without pence; a pound sign, spaces and commas do not matter. The label says "in pounds". */
public final class MoneyAnswer extends InputAnswer<Money, MoneyAnswer> {

    private Money min = Money.ofPence(1);
    private Money max = Money.ofPence(100_000_000_00L);

    MoneyAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, textInput());
        attribute("inputmode", "decimal");
        attribute("autocomplete", "off");
        attribute("spellcheck", "false");
        width("w10");
        prefix("£");
    }

    public MoneyAnswer between(Money min, Money max) {
        this.min = min;
        this.max = max;
        return this;
    }

    @Override
    Read<Money> read(Typed sent) {
        return Reading.money(sent.first(inputName()), min, max);
    }
}
