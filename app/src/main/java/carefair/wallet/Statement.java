package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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

    /** What came in during these days, without what came back. */
    public Money cameIn() {
        return sum(line -> line.amount().isPositive() && line.reverses() == null);
    }

    /** What was paid before and came back during these days: opening + came in + came back - spent - taken back = closing. */
    public Money cameBack() {
        return sum(line -> line.amount().isPositive() && line.reverses() != null);
    }

    /** What was paid in before, and was taken out again during these days without being spent. */
    public Money takenBack() {
        return sum(line -> line.amount().isNegative() && line.what().takesBack())
                .negated();
    }

    /** What was spent during these days. */
    public Money spent() {
        return wentOut().minus(takenBack());
    }

    /** What went out during these days, spent or taken back. */
    public Money wentOut() {
        return sum(line -> line.amount().isNegative()).negated();
    }

    private Money sum(Predicate<StatementLine> which) {
        return Money.sum(lines.stream().filter(which).map(StatementLine::amount).toList());
    }
}
