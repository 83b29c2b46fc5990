package carefair.directory;

import carefair.directory.DirectoryRefusal.FileRefused;
import carefair.directory.DirectoryRefusal.FileRefused.Why;
import carefair.directory.FileRows.Size;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Photos and documents of listings: part of a version, so that people see them with it. Making a photo safe takes no transaction. */
@Service
public class ListingFiles {

    /** Files kept for one listing at once, older versions' among them until they are cleared. */
    private static final int MOST_KEPT = 60;

    private final Versions versions;
    private final VersionChecks checks;
    private final FileRows rows;
    private final InstantSource clock;

    ListingFiles(Versions versions, VersionChecks checks, FileRows rows, InstantSource clock) {
        this.versions = versions;
        this.checks = checks;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a photo to what the provider says of a listing, as a new version.
     *
     * @param came the file as it came, a JPEG or PNG of at most 10 MB and 50 megapixels
     * @param alt what it shows; empty if it only decorates
     * @throws FileRefused if it cannot be kept, or there are {@value Particulars#MOST_PHOTOS} already; nothing is changed
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void addPhoto(Who.Provider who, ListingId listing, byte[] came, String alt) {
        mustHaveRoom(
                listing, versions.newest(who, listing).particulars().photos().size(), Particulars.MOST_PHOTOS);
        var photo = PhotoFile.of(came);
        var id = new FileId(Uuid7.next(clock));
        rows.keep(id, listing, who, photo, clock.instant());
        var says = versions.newest(who, listing);
        versions.edit(
                who,
                listing,
                says.with(says.particulars()
                        .showing(with(
                                says.particulars().photos(),
                                new Photo(id, alt, photo.width(), photo.height()),
                                Particulars.MOST_PHOTOS))));
    }

    /**
     * Adds a document to what the provider says of a listing, as a new version.
     *
     * @param came the file as it came, a PDF of at most 5 MB that opens without a password
     * @throws FileRefused if it cannot be kept, or there are {@value Particulars#MOST_PAPERS} already; nothing is changed
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void addPaper(Who.Provider who, ListingId listing, byte[] came, String title) {
        mustHaveRoom(
                listing, versions.newest(who, listing).particulars().papers().size(), Particulars.MOST_PAPERS);
        var paper = PaperFile.of(came);
        var id = new FileId(Uuid7.next(clock));
        rows.keep(id, listing, who, paper, clock.instant());
        var says = versions.newest(who, listing);
        versions.edit(
                who,
                listing,
                says.with(says.particulars()
                        .giving(with(
                                says.particulars().papers(),
                                new Paper(id, title, paper.length),
                                Particulars.MOST_PAPERS))));
    }

    /** What people see of a listing. Open to everybody. */
    public List<Photo> photos(ListingId listing) {
        return rows.photos(listing);
    }

    /** What people can read of a listing. Open to everybody. */
    public List<Paper> papers(ListingId listing) {
        return rows.papers(listing);
    }

    /** The first photo of each listing that has one. Open to everybody. */
    public Map<ListingId, Photo> first(Collection<ListingId> listings) {
        return rows.first(listings);
    }

    /**
     * The bytes of what people see, a JPEG or a PDF. Open to everybody.
     *
     * @return nothing for what is not shown, or of a listing that is withdrawn or suspended
     */
    public Optional<byte[]> shown(FileId id, boolean small) {
        return rows.publicBytes(id, small ? Size.SMALL : Size.LARGE);
    }

    /** The same for what is not shown yet: for its provider, and for whoever at the council may check the version it is part of. */
    public Optional<byte[]> unshown(Who who, FileId id, boolean small) {
        return rows.known(id)
                .filter(file -> maySee(who, file))
                .flatMap(file -> rows.bytes(id, small ? Size.SMALL : Size.LARGE));
    }

    private boolean maySee(Who who, FileRows.Known file) {
        return switch (who) {
            case Who.Provider provider -> provider.organisation().value().equals(file.provider());
            case Who.Staff staff ->
                checks.history(staff, file.listing()).stream()
                        .anyMatch(
                                version -> version.says().particulars().files().contains(file.id()));
            default -> false;
        };
    }

    private void mustHaveRoom(ListingId listing, int has, int most) {
        if (has >= most || rows.count(listing) >= MOST_KEPT) {
            throw new FileRefused(Why.TOO_MANY);
        }
    }

    private static <T> List<T> with(List<T> before, T one, int most) {
        if (before.size() >= most) {
            throw new FileRefused(Why.TOO_MANY);
        }
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
