package carefair.purchasing;

import carefair.directory.Offer;
import carefair.shared.Money;
import carefair.wallet.PayeeRelation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What comes again in a regular order, on which days, and at which price the person said yes to last. */
@Embeddable
class RegularTerms extends AgreedOffer {

    private long unitPricePence;

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
        super(offer, wanted.quantity());
        var days = wanted.repeating();
        unitPricePence = wanted.unitPriceSeen().pence();
        relation = wanted.relation();
        everyWeeks = days.rhythm().weeks();
        weekdays = days.weekdays().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        firstPeriod = days.firstDay();
        untilDay = days.until();
    }

    void costs(Money agreed) {
        unitPricePence = agreed.pence();
    }

    Money unitPrice() {
        return Money.ofPence(unitPricePence);
    }

    Repeating repeating() {
        var days = Arrays.stream(weekdays.split(",")).map(DayOfWeek::valueOf).toList();
        return new Repeating(Rhythm.ofWeeks(everyWeeks), days, firstPeriod, untilDay);
    }

    NewRegularOrder wanted() {
        return new NewRegularOrder(offer(), unitPrice(), quantity(), relation, repeating());
    }

    /** Whether these answers describe it; the price may have changed since. */
    boolean isFor(NewRegularOrder other) {
        return other.offer().equals(offer())
                && other.quantity() == quantity()
                && other.repeating().equals(repeating());
    }

    /** What a period with support on that many days costs. */
    Money price(int days) {
        return unitPrice().times(quantity()).times(days);
    }

    /** What the period that begins on that day costs. */
    Money priceOf(LocalDate period) {
        return price(repeating().days(period).size());
    }
}
