package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;

/**
 * What a listing sells, and for how much, today.
 *
 * @param sold false once the offer or its listing was withdrawn
 * @param unitPrice the price of one unit
 * @param maxQuantity the most units that can be ordered for one date
 */
public record Offer(
        OfferId id,
        ListingId listing,
        String listingName,
        OrganisationId provider,
        String name,
        String description,
        CategoryCode category,
        Unit unit,
        Money unitPrice,
        int maxQuantity,
        CancellationTerms terms,
        boolean sold) {}
