package carefair.purchasing;

import carefair.directory.CancellationTerms;
import carefair.directory.Offer;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;

/** What was bought and on which terms, as the offer stood on that day. */
@Embeddable
class Bought extends AgreedOffer {

    private String category;

    private long unitPricePence;

    private long pricePence;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "order_date", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "on_day")
    private Set<LocalDate> dates;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private int freeUntilHours;

    private int lateUnits;

    @SuppressWarnings("NullAway.Init")
    protected Bought() {}

    Bought(Offer offer, NewOrder wanted) {
        super(offer, wanted.quantity());
        category = offer.category().text();
        unitPricePence = offer.unitPrice().pence();
        pricePence = Quote.price(Quote.lines(offer.unitPrice(), wanted.quantity(), wanted.dates()))
                .pence();
        dates = new TreeSet<>(wanted.dates());
        firstDay = wanted.firstDay();
        lastDay = offer.unit().lastDay(wanted.lastDay(), wanted.quantity());
        freeUntilHours = offer.terms().freeUntilHoursBefore();
        lateUnits = offer.terms().lateUnits();
    }

    CategoryCode category() {
        return new CategoryCode(category);
    }

    Money unitPrice() {
        return Money.ofPence(unitPricePence);
    }

    Money price() {
        return Money.ofPence(pricePence);
    }

    CancellationTerms terms() {
        return new CancellationTerms(freeUntilHours, lateUnits);
    }

    /** @throws OrderRefusal.DatePassed if the first day has gone by */
    void mustNotHaveBegun(LocalDate today) {
        if (firstDay.isBefore(today)) {
            throw new OrderRefusal.DatePassed(firstDay);
        }
    }

    /**
     * @throws OrderRefusal.NotYetStarted if {@code day} lies before the agreed start
     * @throws OrderRefusal.NotYetFinished if some of the agreed days come after it, or it lies ahead
     */
    void mustBeOverBy(LocalDate day, LocalDate today) {
        if (day.isBefore(firstDay)) {
            throw new OrderRefusal.NotYetStarted(firstDay);
        }
        if (day.isBefore(lastDay) || day.isAfter(today)) {
            throw new OrderRefusal.NotYetFinished(lastDay);
        }
    }

    /** What the terms ask of whoever cancels now. @throws OrderRefusal.AlreadyStarted if the first day has begun */
    Money costOfCancelling(Timetable time) {
        if (!time.today().isBefore(firstDay)) {
            throw new OrderRefusal.AlreadyStarted(firstDay);
        }
        return time.isLate(firstDay, freeUntilHours) ? terms().lateCharge(unitPrice(), price()) : Money.ZERO;
    }

    /** Earliest first. */
    List<LocalDate> dates() {
        return dates.stream().sorted().toList();
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isOf(NewOrder wanted) {
        return offer().equals(wanted.offer()) && quantity() == wanted.quantity() && dates().equals(wanted.dates());
    }
}
