package carefair.purchasing;

import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.shared.Money;
import carefair.wallet.PayeeRelation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What comes again in a regular order, on which days, and at which price the person said yes to last. */
@Embeddable
class RegularTerms {

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    private String listingName;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    private String offerName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit soldBy;

    private long unitPricePence;

    private int quantity;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayeeRelation relation;

    private int everyWeeks;

    private String weekdays;

    private LocalDate firstPeriod;

    private @Nullable LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected RegularTerms() {}

    RegularTerms(Offer offer, NewRegularOrder wanted) {
        var days = wanted.repeating();
        listingId = offer.listing().value();
        listingName = offer.listingName();
        providerId = offer.provider().value();
        offerId = offer.id().value();
        offerName = offer.name();
        soldBy = offer.unit();
        unitPricePence = wanted.unitPriceSeen().pence();
        quantity = wanted.quantity();
        relation = wanted.relation();
        everyWeeks = days.rhythm().weeks();
        weekdays = days.weekdays().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        firstPeriod = days.firstDay();
        untilDay = days.until();
    }

    void costs(Money agreed) {
        unitPricePence = agreed.pence();
    }

    String listingName() {
        return listingName;
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    String offerName() {
        return offerName;
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

    Repeating repeating() {
        var days = Arrays.stream(weekdays.split(",")).map(DayOfWeek::valueOf).toList();
        return new Repeating(Rhythm.ofWeeks(everyWeeks), days, firstPeriod, untilDay);
    }

    NewRegularOrder wanted() {
        return new NewRegularOrder(new OfferId(offerId), unitPrice(), quantity, relation, repeating());
    }

    /** Whether these answers describe it; the price may have changed since. */
    boolean isFor(NewRegularOrder other) {
        return other.offer().value().equals(offerId)
                && other.quantity() == quantity
                && other.repeating().equals(repeating());
    }

    /** What a period with support on that many days costs. */
    Money price(int days) {
        return unitPrice().times(quantity).times(days);
    }

    /** What the period that begins on that day costs. */
    Money priceOf(LocalDate period) {
        return price(repeating().days(period).size());
    }
}
