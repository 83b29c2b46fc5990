package carefair.purchasing;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingId;
import carefair.directory.OfferId;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.wallet.HoldId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as people read it.
 *
 * @param reference what people say on the phone, such as {@code CF-4K7M-9TXR}
 * @param account whose money and support it is
 * @param placedBy who pressed the button
 * @param quantity units on each date
 * @param dates the days of support, earliest first
 * @param paid what went to the provider so far
 * @param offered the part of the price the provider offered to take; null unless one was offered
 * @param due by when it is {@code turn}'s turn; null only when the order has ended
 */
public record OrderView(
        OrderId id,
        String reference,
        PersonId account,
        SignInId placedBy,
        Instant placedAt,
        ListingId listing,
        String listingName,
        OrganisationId provider,
        OfferId offer,
        String offerName,
        CategoryCode category,
        Unit unit,
        Money unitPrice,
        int quantity,
        List<LocalDate> dates,
        Money price,
        CancellationTerms terms,
        Money paid,
        @Nullable Money offered,
        HoldId hold,
        Stage stage,
        Turn turn,
        @Nullable LocalDate due) {

    static OrderView of(Order order) {
        var bought = order.bought();
        var progress = order.progress();
        return new OrderView(
                order.id(),
                order.reference(),
                order.account(),
                order.placedBy(),
                order.placedAt(),
                bought.listing(),
                bought.listingName(),
                bought.provider(),
                bought.offer(),
                bought.offerName(),
                bought.category(),
                bought.unit(),
                bought.unitPrice(),
                bought.quantity(),
                bought.dates(),
                bought.price(),
                bought.terms(),
                order.paying().paid(),
                order.paying().offered().orElse(null),
                order.paying().hold(),
                progress.stage(),
                progress.turn(),
                progress.due());
    }

    public LocalDate firstDay() {
        return dates.getFirst();
    }

    public LocalDate lastDay() {
        return unit.lastDay(dates.getLast(), quantity);
    }

    /** All units on all dates. */
    public long units() {
        return (long) quantity * dates.size();
    }

    /** Until when cancelling costs nothing once the provider has accepted. */
    public Instant freeUntil() {
        return Timetable.freeUntil(firstDay(), terms.freeUntilHoursBefore());
    }

    /** What cancelling costs after that, before the first day. */
    public Money lateCharge() {
        return terms.lateCharge(unitPrice, price);
    }

    /** What went back to the wallet when the order ended. */
    public Money back() {
        return stage.hasEnded() ? price.minus(paid) : Money.ZERO;
    }
}
