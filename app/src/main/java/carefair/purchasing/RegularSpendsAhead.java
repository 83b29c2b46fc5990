package carefair.purchasing;

import carefair.identity.PersonId;
import carefair.shared.Money;
import carefair.wallet.SpendsAhead;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the wallet what regular orders will set aside: the periods that are not ordered yet. */
@Component
class RegularSpendsAhead implements SpendsAhead {

    private final RegularOrderRepository regulars;

    RegularSpendsAhead(RegularOrderRepository regulars) {
        this.regulars = regulars;
    }

    @Override
    @Transactional(readOnly = true)
    public Money until(PersonId person, LocalDate day) {
        return Money.sum(regulars.findByAccountIdOrderByStartedAtDescIdDesc(person.value()).stream()
                .filter(RegularOrder::isGoing)
                .map(regular -> ahead(regular, day))
                .toList());
    }

    private static Money ahead(RegularOrder regular, LocalDate day) {
        var days = regular.repeating();
        var sum = Money.ZERO;
        for (var start = regular.nextPeriod();
                days.has(start) && !days.heldOn(start).isAfter(day);
                start = days.after(start)) {
            sum = sum.plus(regular.terms().priceOf(start));
        }
        return sum;
    }
}
