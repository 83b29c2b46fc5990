package carefair.estimator;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an estimate, with the rule it follows.
 *
 * @param label the key of its name in the texts
 * @param ownLabel the name a person or a council gave it, which goes before {@code label}
 * @param amount a week, or a sum where the rule is about capital
 * @param rule the rule it follows: its words and its legal source
 * @param facts what the words of the rule need: for {@code {0}}, {@code {1}} and so on
 * @param rates the rows it used
 */
public record Line(
        String label,
        @Nullable String ownLabel,
        Money amount,
        Effect effect,
        Rule rule,
        List<Object> facts,
        List<RateRow> rates) {}
