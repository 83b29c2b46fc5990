package carefair.purchasing.events;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * An order was placed and its price set aside.
 *
 * @param order the order's id
 * @param account whose support and money it is
 */
public record OrderPlaced(
        UUID order, PersonId account, OrganisationId provider, CategoryCode category, Money price, Instant at) {}
