package carefair.oversight;

import carefair.identity.Access;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.wallet.FundKind;
import carefair.wallet.NextPayIn;
import carefair.wallet.PayInsAhead;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person when their agreed amount is paid next. */
@Component
@Transactional(readOnly = true)
class NextScheduledPayIn implements NextPayIn, PayInsAhead {

    private final PayScheduleRepository schedules;
    private final Access access;

    NextScheduledPayIn(PayScheduleRepository schedules, Access access) {
        this.schedules = schedules;
        this.access = access;
    }

    @Override
    public Optional<Ahead> of(PersonId person) {
        var running = schedules.running(person.value());
        return running.stream()
                .findFirst()
                .map(first -> new Ahead(
                        first.nextPeriodStart(),
                        Money.sum(running.stream()
                                .filter(each -> each.nextPeriodStart().equals(first.nextPeriodStart()))
                                .map(PaySchedule::amount)
                                .toList()),
                        Money.sum(running.stream()
                                .map(each -> each.rhythm().aWeek(each.amount()))
                                .toList())));
    }

    @Override
    public Optional<Expected> after(Who.Resident who) {
        access.require(who, Power.SEE);
        return schedules.running(who.account().value()).stream()
                .findFirst()
                .map(schedule -> new Expected(schedule.nextPeriodStart(), FundKind.DIRECT_PAYMENT, schedule.amount()));
    }
}
