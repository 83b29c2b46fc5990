package carefair.directory;

import carefair.operations.DueDeletion;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deletes photos and documents that are part neither of what people see nor of a version on its way. */
@Component
class OldFiles implements DueDeletion {

    /** One that has just come may not be part of a version yet. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    private final FileRows rows;
    private final StoredVersions versions;
    private final InstantSource clock;

    OldFiles(FileRows rows, StoredVersions versions, InstantSource clock) {
        this.rows = rows;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "photos and documents of listings";
    }

    @Override
    public long deleteDue() {
        long deleted = 0;
        for (var file : rows.notShown(clock.instant().minus(AT_LEAST))) {
            if (!onTheirWay(file.listing()).contains(file.id())) {
                rows.delete(file.id());
                deleted++;
            }
        }
        return deleted;
    }

    private Set<FileId> onTheirWay(ListingId listing) {
        var files = new HashSet<FileId>();
        versions.findByListingIdOrderByNumberDesc(listing.value()).stream()
                .filter(StoredVersion::isOpen)
                .forEach(version -> files.addAll(version.says().particulars().files()));
        return files;
    }
}
