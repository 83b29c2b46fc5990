package carefair.purchasing;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was bought and on which terms, as the offer stood on that day. Later changes of the listing do not touch it. */
@Embeddable
class Bought {

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    private String listingName;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    private String offerName;

    private String category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit soldBy;

    private long unitPricePence;

    private int quantity;

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
        listingId = offer.listing().value();
        listingName = offer.listingName();
        providerId = offer.provider().value();
        offerId = offer.id().value();
        offerName = offer.name();
        category = offer.category().text();
        soldBy = offer.unit();
        unitPricePence = offer.unitPrice().pence();
        quantity = wanted.quantity();
        pricePence = Quote.price(Quote.lines(offer.unitPrice(), wanted.quantity(), wanted.dates()))
                .pence();
        dates = new TreeSet<>(wanted.dates());
        firstDay = wanted.firstDay();
        lastDay = offer.unit().lastDay(wanted.lastDay(), wanted.quantity());
        freeUntilHours = offer.terms().freeUntilHoursBefore();
        lateUnits = offer.terms().lateUnits();
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    String listingName() {
        return listingName;
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    String offerName() {
        return offerName;
    }

    CategoryCode category() {
        return new CategoryCode(category);
    }

    Unit unit() {
        return soldBy;
    }

    Money unitPrice() {
        return Money.ofPence(unitPricePence);
    }

    int quantity() {
        return quantity;
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
        return offer().equals(wanted.offer()) && quantity == wanted.quantity() && dates().equals(wanted.dates());
    }
}
