package carefair.oversight;

import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.wallet.FundKind;
import carefair.wallet.NextPayIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person when their agreed amount is paid next. */
@Component
@Transactional(readOnly = true)
class NextScheduledPayIn implements NextPayIn {

    private final PayScheduleRepository schedules;
    private final Access access;

    NextScheduledPayIn(PayScheduleRepository schedules, Access access) {
        this.schedules = schedules;
        this.access = access;
    }

    @Override
    public Optional<Expected> after(Who.Resident who) {
        access.require(who, Power.SEE);
        return schedules.running(who.account().value()).stream()
                .findFirst()
                .map(schedule -> new Expected(schedule.nextPeriodStart(), FundKind.DIRECT_PAYMENT, schedule.amount()));
    }
}
