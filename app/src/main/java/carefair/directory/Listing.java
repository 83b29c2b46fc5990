package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service, activity or personal assistant that can be found.
 *
 * @param source where it comes from and its lasting name there, such as {@code cqc:1-1256063731}
 * @param provider who is paid; null for one that was imported and sells nothing here
 * @param whoFor who it is for, in plain words
 * @param area the town or village, and how far they travel, in words
 * @param travelMiles how far they come to the person; 0 if the person comes to them
 * @param checked what was checked, each in plain words; {@code notChecked} likewise
 * @param traits what it says of itself, as far as everybody may read it
 * @param proof when and how it was last proved true
 * @param live false once withdrawn, and while its provider is suspended
 */
public record Listing(
        ListingId id,
        String source,
        ListingKind kind,
        String name,
        @Nullable OrganisationId provider,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        int travelMiles,
        List<CategoryCode> categories,
        List<Offer> offers,
        List<String> checked,
        List<String> notChecked,
        Traits traits,
        Instant updatedAt,
        Proof proof,
        boolean live) {

    /** The same without what it sells for listings that were merged into it. */
    Listing sellingItsOwn() {
        var own = offers.stream().filter(offer -> offer.listing().equals(id)).toList();
        return with(own, checked, notChecked);
    }

    /** The same, with what the council recorded in place of what its source said. */
    Listing checkedAs(List<String> newChecked, List<String> newNotChecked) {
        return with(offers, newChecked, newNotChecked);
    }

    private Listing with(List<Offer> newOffers, List<String> newChecked, List<String> newNotChecked) {
        return new Listing(
                id,
                source,
                kind,
                name,
                provider,
                summary,
                details,
                whoFor,
                area,
                travelMiles,
                categories,
                newOffers,
                newChecked,
                newNotChecked,
                traits,
                updatedAt,
                proof,
                live);
    }

    /** Where its activities are held, as far as everybody may know: nothing of a personal assistant, who may ask people home. */
    public Optional<String> heldIn() {
        return Optional.of(area.strip()).filter(place -> kind != ListingKind.PERSONAL_ASSISTANT && !place.isEmpty());
    }

    /** Whether it was made up for the demonstration. */
    public boolean isInvented() {
        return source.startsWith("demo:");
    }
}
