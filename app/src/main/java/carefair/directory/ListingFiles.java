package carefair.directory;

import carefair.directory.DirectoryRefusal.FileRefused;
import carefair.directory.DirectoryRefusal.FileRefused.Why;
import carefair.directory.FileRows.Size;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Photos and documents of listings: part of a version, so that people see them with it. Making a photo safe takes no transaction. */
@Service
public class ListingFiles {

    /** Files kept for one listing at once, older versions' among them until they are cleared. */
    private static final int MOST_KEPT = 60;

    private static final Sort<Photo> PHOTOS =
            new Sort<>(Particulars::photos, Particulars::showing, Particulars.MOST_PHOTOS);
    private static final Sort<Paper> PAPERS =
            new Sort<>(Particulars::papers, Particulars::giving, Particulars.MOST_PAPERS);

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
     * Adds a photo to what the provider says of a listing, as a new version. The same photo with the same words again changes nothing.
     *
     * @param came the file as it came, a JPEG or PNG of at most 10 MB and 50 megapixels
     * @param alt what it shows; empty if it only decorates
     * @throws FileRefused if it cannot be kept, or there are {@value Particulars#MOST_PHOTOS} already; nothing is changed
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void addPhoto(Who.Provider who, ListingId listing, byte[] came, String alt) {
        var file = PhotoFile.of(came);
        add(
                who,
                listing,
                PHOTOS,
                photo -> photo.alt().equals(alt) && holds(photo.id(), file.large()),
                id -> rows.keep(id, listing, who, file, clock.instant()),
                id -> new Photo(id, alt, file.width(), file.height()));
    }

    /**
     * Adds a document to what the provider says of a listing, as a new version. The same document with the same title again changes
     * nothing.
     *
     * @param came the file as it came, a PDF of at most 5 MB that opens without a password
     * @throws FileRefused if it cannot be kept, or there are {@value Particulars#MOST_PAPERS} already; nothing is changed
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void addPaper(Who.Provider who, ListingId listing, byte[] came, String title) {
        var file = PaperFile.of(came);
        add(
                who,
                listing,
                PAPERS,
                paper -> paper.title().equals(title) && paper.bytes() == file.length && holds(paper.id(), file),
                id -> rows.keep(id, listing, who, file, clock.instant()),
                id -> new Paper(id, title, file.length));
    }

    private boolean holds(FileId id, byte[] content) {
        return rows.bytes(id, Size.LARGE)
                .filter(kept -> Arrays.equals(kept, content))
                .isPresent();
    }

    /** What people see of a listing, its own and then those of what was merged into it, as many as one listing has. Open to everybody. */
    public List<Photo> photos(ListingId listing) {
        return together(listing, rows::photos).limit(Particulars.MOST_PHOTOS).toList();
    }

    /** What people can read of a listing, likewise. Open to everybody. */
    public List<Paper> papers(ListingId listing) {
        return together(listing, rows::papers).limit(Particulars.MOST_PAPERS).toList();
    }

    /** The first photo of each listing that has one, its own or of what was merged into it. Open to everybody. */
    public Map<ListingId, Photo> first(Collection<ListingId> listings) {
        var own = new HashMap<>(rows.first(listings));
        rows.mergedInto(listings).forEach((merged, stands) -> {
            if (!own.containsKey(stands)) {
                rows.photos(merged).stream().findFirst().ifPresent(photo -> own.put(stands, photo));
            }
        });
        return own;
    }

    private <T> Stream<T> together(ListingId listing, Function<ListingId, List<T>> read) {
        return Stream.concat(Stream.of(listing), rows.mergedInto(List.of(listing)).keySet().stream())
                .flatMap(each -> read.apply(each).stream());
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

    /** Whatever is pressed twice meets its own file at the second press, as one change waits for the other. */
    private <T> void add(
            Who.Provider who,
            ListingId listing,
            Sort<T> sort,
            Predicate<T> same,
            Consumer<FileId> keep,
            Function<FileId, T> told) {
        versions.change(who, listing, says -> {
            var before = says.particulars();
            if (sort.of().apply(before).stream().anyMatch(same)) {
                return says;
            }
            if (sort.isFull(before) || rows.count(listing) >= MOST_KEPT) {
                throw new FileRefused(Why.TOO_MANY);
            }
            var id = new FileId(Uuid7.next(clock));
            keep.accept(id);
            return says.with(sort.add(before, told.apply(id)));
        });
    }

    /** One sort of file, of which a version has some in order. */
    private record Sort<T>(
            Function<Particulars, List<T>> of, BiFunction<Particulars, List<T>, Particulars> with, int most) {

        boolean isFull(Particulars particulars) {
            return of.apply(particulars).size() >= most;
        }

        Particulars add(Particulars before, T one) {
            var all = new ArrayList<>(of.apply(before));
            all.add(one);
            return with.apply(before, all);
        }
    }
}
