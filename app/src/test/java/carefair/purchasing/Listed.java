package carefair.purchasing;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import java.util.UUID;

/** Listings that tests of orders and questions need beside those of Corfe Companions; each is one of its own each time. */
final class Listed {

    private Listed() {}

    /** Sells one thing at £30.00, eight at most. */
    static NewListing one(String name, OrganisationId seller, ListingKind kind, CategoryCode category, Unit unit) {
        return new NewListing(
                "test:" + UUID.randomUUID(),
                kind,
                name,
                seller,
                "What somebody sells",
                List.of(),
                "People at home",
                "Corfe Castle",
                new Point(50.64, -2.06),
                10,
                List.of(category),
                List.of(new NewListing.NewOffer(
                        "One", "As shown", category, unit, Money.ofPence(30_00), 8, new CancellationTerms(24, 1))),
                List.of(),
                List.of());
    }
}
