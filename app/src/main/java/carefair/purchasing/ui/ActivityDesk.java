package carefair.purchasing.ui;

import carefair.directory.Directory;
import carefair.directory.DirectoryRefusal;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Activities;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of activities ask of others. */
@Component
record ActivityDesk(SignedIn signedIn, Activities activities, Directory directory) {

    Optional<Offer> offer(String id) {
        try {
            return Optional.of(directory.offer(new OfferId(UUID.fromString(id))));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing e) {
            return Optional.empty();
        }
    }

    /** The account in which something could be booked; nothing for anybody else. */
    Optional<Who.Resident> resident() {
        return signedIn.who().filter(Who.Resident.class::isInstance).map(Who.Resident.class::cast);
    }

    Who.Provider provider() {
        return signedIn.provider();
    }
}
