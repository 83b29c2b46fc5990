package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened in one fund from one London day to another, both counted. The closing sum is the opening sum of the day after. Money set
 * aside is still in these sums; what is set aside now stands apart.
 *
 * @param nth which fund of its kind it is, from 1
 * @param from the first day
 * @param to the last day
 * @param lines by the account's own sequence, not by time
 * @param setAside what is set aside in this fund at this moment, oldest first
 */
public record Statement(
        PersonId person,
        FundKind fund,
        int nth,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<StatementLine> lines,
        Money closing,
        List<SetAside> setAside) {

    /** What is set aside in this fund at this moment, together. */
    public Money setAsideTogether() {
        return Money.sum(setAside.stream().map(SetAside::amount).toList());
    }

    /** What came in during these days. */
    public Money cameIn() {
        return Money.sum(lines.stream()
                .map(StatementLine::amount)
                .filter(Money::isPositive)
                .toList());
    }

    /** What was spent during these days, as a sum of its own. */
    public Money spent() {
        return Money.sum(lines.stream()
                        .map(StatementLine::amount)
                        .filter(Money::isNegative)
                        .toList())
                .negated();
    }
}
