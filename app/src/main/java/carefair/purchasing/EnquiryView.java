package carefair.purchasing;

import carefair.directory.ListingId;
import carefair.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread between a person and the provider of a listing, as both read it.
 *
 * @param person the person's first name: the provider learns no more before there is an order
 * @param provider null while it is not here
 * @param passingOn how far the council is with passing on what is asked; null where the provider is here
 * @param lastAt when something was last written
 * @param blockedByPerson whether the person does not want to hear from this provider
 * @param blockedByProvider the other way round
 */
public record EnquiryView(
        EnquiryId id,
        AskerId asker,
        String person,
        ListingId listing,
        String listingName,
        @Nullable OrganisationId provider,
        @Nullable PassingOn passingOn,
        EnquiryStage stage,
        Instant lastAt,
        boolean blockedByPerson,
        boolean blockedByProvider) {

    /** Whether neither can write to the other now. */
    public boolean blocked() {
        return blockedByPerson || blockedByProvider;
    }
}
