package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the index keeps of a listing to show it. */
class IndexedListingTest {

    private static final ListingId ID = new ListingId(new UUID(1, 2));
    private static final Instant THEN = Instant.parse("2026-11-22T10:11:12.345678Z");

    private static IndexedListing listing() {
        var provider = new OrganisationId(new UUID(3, 4));
        var offer = new Offer(
                new OfferId(new UUID(5, 6)),
                ID,
                "Été & Söhne",
                provider,
                "An hour",
                "\"Help\", <b>at home</b>",
                new CategoryCode("meals"),
                Unit.HOUR,
                Money.ofPence(21_00),
                4,
                new CancellationTerms(24, 1),
                true);
        var told = new Listing(
                ID,
                "test:1",
                ListingKind.MICRO_PROVIDER,
                "Été & Söhne",
                provider,
                "Meals",
                List.of("One", "Two"),
                "Anybody",
                "Wareham",
                5,
                List.of(new CategoryCode("meals")),
                List.of(offer),
                List.of("Identity"),
                List.of(),
                new Traits(Set.of(Trait.DEMENTIA), Set.of(UsualTime.MONDAY_MORNING)),
                THEN,
                new Proof(Proof.How.COUNCIL, THEN),
                true);
        return new IndexedListing(
                told,
                new Point(50.7, -2.1),
                Set.of(Trait.DEMENTIA, Trait.WOMAN),
                List.of("meals"),
                List.of("An hour"),
                List.of("Meals", "One"),
                List.of(21_00L),
                5 * StoredTrust.A_REVIEW + 8,
                THEN,
                new FreeDays(Set.of("2026-12-01 MORNING"), Set.of("2026-12-02")));
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(IndexedListing.read(listing().written())).contains(listing());
    }

    @Test
    void nobodysListingWithoutAPlaceIsReadAsItWasWritten() {
        var it = listing();
        var nowhere = new IndexedListing(
                it.told(),
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Instant.EPOCH,
                FreeDays.NOTHING);

        assertThat(IndexedListing.read(nowhere.written())).contains(nowhere);
    }

    @Test
    void whatAnotherVersionWroteIsRefusedRatherThanGuessed() {
        var written = listing().written();

        assertThat(IndexedListing.read(null)).isEmpty();
        assertThat(IndexedListing.read("")).isEmpty();
        assertThat(IndexedListing.read("{}")).isEmpty();
        assertThat(IndexedListing.read(written.replace("\"travelMiles\":5,", "")))
                .isEmpty();
        assertThat(IndexedListing.read(written.replace("\"MICRO_PROVIDER\"", "\"SOMETHING_ELSE\"")))
                .isEmpty();
    }
}
