package carefair.oversight;

import carefair.identity.Access;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.wallet.ContributionOwed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what a person still has to contribute: their part of every period the council paid, less what arrived. A period counts from the
 * day it was paid; a part paid ahead is nothing owed.
 */
@Service
@Transactional(readOnly = true)
public class ContributionsOwed implements ContributionOwed {

    private final ScheduleRunRepository paid;
    private final ContributionReceiptRepository receipts;
    private final PayScheduleRepository schedules;
    private final OfficersDesk desk;
    private final Access access;

    ContributionsOwed(
            ScheduleRunRepository paid,
            ContributionReceiptRepository receipts,
            PayScheduleRepository schedules,
            OfficersDesk desk,
            Access access) {
        this.paid = paid;
        this.receipts = receipts;
        this.schedules = schedules;
        this.desk = desk;
        this.access = access;
    }

    /** What this person still has to contribute. For direct payment officers who opened the record. */
    public Money of(Who.Staff who, PersonId person) {
        desk.requireOpened(who, person);
        return owed(person);
    }

    @Override
    public Optional<Owed> by(Who.Resident who) {
        access.require(who, Power.SEE);
        var owed = owed(who.account());
        return owed.isPositive() ? Optional.of(new Owed(owed, goesToTheCouncil(who.account()))) : Optional.empty();
    }

    /** Whether the council pays the whole budget, so that the person's part is the council's when it arrives. */
    boolean goesToTheCouncil(PersonId person) {
        return schedules
                .lastAgreed(person.value())
                .filter(schedule -> schedule.terms().basis() == PayAmount.Basis.GROSS)
                .isPresent();
    }

    private Money owed(PersonId person) {
        long pence = paid.contributionsOf(person.value()) - receipts.penceReceivedFrom(person.value());
        return Money.ofPence(Math.max(0, pence));
    }
}
