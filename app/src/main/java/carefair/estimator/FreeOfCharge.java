package carefair.estimator;

import static carefair.estimator.Effect.LIMITS;

import carefair.shared.Money;
import java.util.List;

/**
 * Care that nobody pays for. Source: Mental Health Act 1983 s117; SI 2014/2672 regs 3 and 4; National Health Service Act 2006 for
 * continuing healthcare; Care Act 2014 s14 for the council's choice about carers.
 */
final class FreeOfCharge {

    private FreeOfCharge() {}

    /**
     * Writes the line that says why, if so.
     *
     * @throws EstimateRefusal.MissingRate for a carer's support, if it is not known whether the council charges carers
     */
    static boolean of(Circumstances circumstances, Working working) {
        var free = circumstances.free();
        if (free == null) {
            return false;
        }
        switch (free) {
            case SECTION_117 -> working.line(Rule.FREE_SECTION_117, LIMITS, Money.ZERO);
            case NHS_CONTINUING_HEALTHCARE -> working.line(Rule.FREE_CONTINUING_HEALTHCARE, LIMITS, Money.ZERO);
            case REABLEMENT -> {
                var weeks = working.need(RateNames.REABLEMENT_WEEKS);
                working.line(
                        Rule.FREE_REABLEMENT.label(),
                        Rule.FREE_REABLEMENT,
                        LIMITS,
                        Money.ZERO,
                        List.of(weeks.value()),
                        weeks);
            }
            case CARER_SUPPORT -> {
                var charged = working.need(RateNames.CARERS_CHARGED);
                if (charged.isYes()) {
                    return false;
                }
                working.line(Rule.FREE_FOR_CARERS, LIMITS, Money.ZERO, charged);
            }
        }
        return true;
    }
}
