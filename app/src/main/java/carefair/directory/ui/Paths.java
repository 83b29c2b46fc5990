package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.DirectoryRefusal;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads the ids in addresses: one that is not there, or not an id, gives nothing. */
@Component
class Paths {

    private final Directory directory;

    Paths(Directory directory) {
        this.directory = directory;
    }

    Optional<Listing> listing(String id) {
        return found(id, uuid -> directory.listing(new ListingId(uuid)));
    }

    Optional<Listing> listing(RouteParameters parameters) {
        return parameters.get("listing").flatMap(this::listing);
    }

    Optional<Offer> offer(String id) {
        return found(id, uuid -> directory.offer(new OfferId(uuid)));
    }

    Optional<Offer> offer(RouteParameters parameters) {
        return parameters.get("offer").flatMap(this::offer);
    }

    private static <T> Optional<T> found(String id, Function<UUID, T> look) {
        try {
            return Optional.of(look.apply(UUID.fromString(id)));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing e) {
            return Optional.empty();
        }
    }
}
