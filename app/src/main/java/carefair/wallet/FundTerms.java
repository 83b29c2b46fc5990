package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fund was opened for.
 *
 * @param categories what it may be spent on; empty where it pays for what the support plan covers
 * @param from the first day of support it pays for
 * @param until the last day of support it pays for; null if it has no end
 * @param priority 1 pays before 2, among funds of the same kind
 * @param reclaimable whether the council may ask for what was not used; never for a contribution or a person's own money
 * @param holder who keeps the money, where it is not the council
 */
public record FundTerms(
        FundSource source,
        Set<CategoryCode> categories,
        LocalDate from,
        @Nullable LocalDate until,
        int priority,
        boolean reclaimable,
        @Nullable OrganisationId holder) {

    public FundTerms {
        categories = Set.copyOf(categories);
    }

    boolean liesWithin(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && (until == null || !last.isAfter(until));
    }
}
