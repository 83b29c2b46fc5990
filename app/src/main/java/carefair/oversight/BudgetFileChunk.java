package carefair.oversight;

import carefair.identity.Who;
import carefair.wallet.RetriedOutsideTransaction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees to some amounts in one transaction, to all of them or to none: what is agreed already stays agreed once. */
@Component
class BudgetFileChunk {

    /** How many at once: few enough that nobody else waits long for one of them. */
    static final int AT_ONCE = 50;

    private final PaySchedules deciding;

    BudgetFileChunk(PaySchedules deciding) {
        this.deciding = deciding;
    }

    /** As {@link PaySchedules#approve}, for each. */
    @Transactional
    @RetriedOutsideTransaction
    public void agree(Who.Staff who, List<PayScheduleId> some) {
        some.forEach(each -> deciding.approve(who, each));
    }
}
