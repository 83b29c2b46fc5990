package carefair.directory;

import carefair.audit.AuditEvent;
import carefair.directory.SearchRows.Row;
import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.London;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches a person wants to be told about. Each sees and removes only those of the account they act on. */
@Service
@Transactional
public class SavedSearches {

    /** As many as one person may have. */
    public static final int MOST = 20;

    /** What finds more than this is too wide to be told about: there would be something every day. */
    public static final int WIDEST = 200;

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST = 2_000;

    private static final int SHOWN = 50;

    private final SearchRows rows;
    private final Looking looking;
    private final StoredListings listings;
    private final Access access;
    private final InstantSource clock;

    /** How what is asked is found and shown. */
    @Component
    record Looking(ObjectProvider<AskedSearch> asked, Finder finder, ListingChecks checks) {

        /** What it finds now, the best first; nothing where it cannot be searched. */
        List<UUID> find(String search, int most) {
            return asked.stream()
                    .flatMap(reader -> reader.read(search).stream())
                    .findFirst()
                    .map(read -> finder.ids(read, most))
                    .orElse(List.of());
        }
    }

    SavedSearches(SearchRows rows, Looking looking, StoredListings listings, Access access, InstantSource clock) {
        this.rows = rows;
        this.looking = looking;
        this.listings = listings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A saved search.
     *
     * @param asked as the address of the page of results holds it
     * @param told what the person was told of, the latest first; at most 50
     */
    public record Saved(SearchId id, String name, String asked, Instant savedAt, List<Listing> told) {}

    /**
     * Keeps a search under the id of its form, so that a second press keeps one. What it finds now is known; the person is told of what
     * comes to it later.
     *
     * @param name at most {@value #LONGEST_NAME} characters; {@code asked} at most {@value #LONGEST}
     * @throws DirectoryRefusal.TooManySearches if the person has {@value #MOST}
     * @throws DirectoryRefusal.TooWide if it finds more than {@value #WIDEST}
     * @throws carefair.identity.IdentityRefusal.NotGranted if who acts for the person may not see what is theirs
     * @throws carefair.identity.IdentityRefusal.NotYours if the id is another person's; an audit record is written
     */
    public void save(Who.Resident who, SearchId id, String name, String asked) {
        access.require(who, Power.SEE);
        if (name.isBlank() || name.length() > LONGEST_NAME || asked.length() > LONGEST) {
            throw new IllegalArgumentException("Not a search to keep");
        }
        var kept = rows.one(id.value());
        if (kept.isPresent()) {
            own(who, kept.get());
            return;
        }
        if (rows.of(who.account()).size() >= MOST) {
            throw new DirectoryRefusal.TooManySearches();
        }
        var found = looking.find(asked, WIDEST + 1);
        if (found.size() > WIDEST) {
            throw new DirectoryRefusal.TooWide();
        }
        rows.insert(id.value(), who.account(), name, asked, London.today(clock));
        rows.add(id.value(), found, false);
    }

    /** The person's own, newest first. @throws carefair.identity.IdentityRefusal.NotGranted as for {@link #save} */
    @Transactional(readOnly = true)
    public List<Saved> of(Who.Resident who) {
        access.require(who, Power.SEE);
        return rows.of(who.account()).stream().map(this::told).toList();
    }

    /**
     * One of the person's own.
     *
     * @throws DirectoryRefusal.NoSuchSearch if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another person's; an audit record is written
     */
    @Transactional(readOnly = true)
    public Saved one(Who.Resident who, SearchId id) {
        access.require(who, Power.SEE);
        return told(own(who, rows.one(id.value()).orElseThrow(DirectoryRefusal.NoSuchSearch::new)));
    }

    /** Removes one for good. What is not there is removed already. @throws carefair.identity.IdentityRefusal.NotYours as for {@link #one} */
    public void remove(Who.Resident who, SearchId id) {
        access.require(who, Power.SEE);
        rows.one(id.value()).ifPresent(row -> rows.remove(own(who, row).id()));
    }

    private Row own(Who.Resident who, Row row) {
        if (!row.person().equals(who.account())) {
            throw access.refuse(
                    who,
                    AuditEvent.of(who.actor(), "SEARCH_REFUSED")
                            .about(who.account().value())
                            .on("saved_search", row.id()));
        }
        return row;
    }

    private Saved told(Row row) {
        var ids = rows.toldBy(row.id(), SHOWN);
        Map<UUID, StoredListing> found = ids.isEmpty()
                ? Map.of()
                : listings.findByIdIn(ids).stream().collect(Collectors.toMap(StoredListing::id, Function.identity()));
        return new Saved(
                new SearchId(row.id()),
                row.name(),
                row.asked(),
                row.savedAt(),
                looking.checks()
                        .onAll(ids.stream()
                                .filter(found::containsKey)
                                .map(id -> Objects.requireNonNull(found.get(id)).inPlace())
                                .map(StoredListing::told)
                                // Of what is told: the same listing may come as itself and as its stand-in of the
                                // database.
                                .distinct()
                                .toList()));
    }
}
