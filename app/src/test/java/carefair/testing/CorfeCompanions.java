package carefair.testing;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import java.util.UUID;

/** Sells company at £21.00 an hour, first, and cleaning at £18.00 an hour. */
public final class CorfeCompanions {

    public static final CategoryCode COMPANY = new CategoryCode("company");
    public static final CategoryCode CLEANING = new CategoryCode("cleaning");

    private CorfeCompanions() {}

    /** A listing of its own each time. */
    public static NewListing listing(String name, OrganisationId seller) {
        var terms = new CancellationTerms(24, 1);
        return new NewListing(
                "test:" + UUID.randomUUID(),
                ListingKind.MICRO_PROVIDER,
                name,
                seller,
                "Company at home",
                List.of(),
                "People who live alone",
                "Corfe Castle",
                new Point(50.64, -2.06),
                10,
                List.of(COMPANY, CLEANING),
                List.of(
                        new NewOffer("Company", "At home", COMPANY, Unit.HOUR, Money.ofPence(21_00), 8, terms),
                        new NewOffer("Cleaning", "At home", CLEANING, Unit.HOUR, Money.ofPence(18_00), 8, terms)),
                List.of(),
                List.of());
    }
}
