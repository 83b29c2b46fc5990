package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Exactness;
import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Listings and searches in words. */
final class Listings {

    static final Point WAREHAM = new Point(50.687, -2.110);
    static final Point CORFE = new Point(50.639, -2.057);
    static final Point LYME = new Point(50.725, -2.937);

    private Listings() {}

    static A aListing(String name) {
        return new A("test:" + name, ListingKind.MICRO_PROVIDER, name, "", "", WAREHAM, 0, List.of(), List.of());
    }

    /** A listing in the making. */
    record A(
            String source,
            ListingKind kind,
            String name,
            String summary,
            String whoFor,
            @Nullable Point point,
            int travelMiles,
            List<CategoryCode> categories,
            List<NewListing.NewOffer> offers) {

        private static final OrganisationId SELLER =
                new OrganisationId(UUID.fromString("00000000-0000-7000-8000-00000000aaaa"));

        A of(ListingKind newKind) {
            return new A(source, newKind, name, summary, whoFor, point, travelMiles, categories, offers);
        }

        A saying(String newSummary) {
            return new A(source, kind, name, newSummary, whoFor, point, travelMiles, categories, offers);
        }

        A at(@Nullable Point newPoint) {
            return new A(source, kind, name, summary, whoFor, newPoint, travelMiles, categories, offers);
        }

        A travelling(int miles) {
            return new A(source, kind, name, summary, whoFor, point, miles, categories, offers);
        }

        A in(CategoryCode... codes) {
            return new A(source, kind, name, summary, whoFor, point, travelMiles, List.of(codes), offers);
        }

        A selling(String offer, long pence) {
            return selling(offer, Unit.HOUR, pence);
        }

        A sellingHalfHours(String offer, long pence) {
            return selling(offer, Unit.HALF_HOUR, pence);
        }

        private A selling(String offer, Unit unit, long pence) {
            var sold = new NewListing.NewOffer(
                    offer, "", SomeSettings.HOUSEWORK, unit, Money.ofPence(pence), 4, new CancellationTerms(48, 1));
            return new A(source, kind, name, summary, whoFor, point, travelMiles, categories, List.of(sold));
        }

        NewListing now() {
            return new NewListing(
                    source,
                    kind,
                    name,
                    SELLER,
                    summary,
                    List.of(),
                    whoFor,
                    "Wareham",
                    point,
                    travelMiles,
                    categories,
                    offers,
                    List.of(),
                    List.of());
        }
    }

    static OrganisationId seller() {
        return A.SELLER;
    }

    static Search words(String words) {
        return new Search(words, Set.of(), Set.of(), null, null, null, 1);
    }

    /** The same search, wanting this beside it, at this page. */
    static Search again(Search asked, AlsoWanted also, int page) {
        return new Search(
                asked.words(),
                asked.categories(),
                asked.kinds(),
                asked.near(),
                asked.withinMiles(),
                asked.upTo(),
                asked.wanted(),
                also,
                asked.first(),
                page);
    }

    static Whereabouts near(String label, Point point) {
        return new Whereabouts(label, point, Exactness.TOWN, 1000, null, true);
    }
}
