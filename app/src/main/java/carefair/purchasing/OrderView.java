package carefair.purchasing;

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
        Money paid,
        HoldId hold,
        Stage stage,
        Turn turn,
        @Nullable LocalDate due) {}
