package carefair.directory;

import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings listings that others publish into the directory, each in a transaction of its own. What a provider wrote itself stays; so does a
 * listing that it withdrew. Of a listing that a provider claimed, everything counts as its own until it is known what it wrote.
 */
@Component
public class ImportedListings {

    /** @param kept fields that differ there, and stay as the provider wrote them */
    public record Brought(Outcome outcome, Set<ListingField> changed, Set<ListingField> kept, boolean withdrawn) {}

    private final StoredListings listings;
    private final Putting putting;
    private final FieldSources sources;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ImportedListings(
            StoredListings listings,
            Putting putting,
            FieldSources sources,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.listings = listings;
        this.putting = putting;
        this.sources = sources;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Adds a listing or brings it up to date.
     *
     * @param origin where it was read, such as {@code clubs.csv line 7}
     * @param writes whether it is done, rather than only said
     */
    public Brought bring(Who.System who, Imported imported, String origin, boolean writes) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var kept = listings.findBySource(imported.listing().source());
            return kept.isPresent()
                    ? change(who, kept.get(), imported, origin, writes)
                    : add(who, imported, origin, writes);
        }));
    }

    private Brought add(Who.System who, Imported imported, String origin, boolean writes) {
        var all = EnumSet.allOf(ListingField.class);
        if (writes) {
            var id = putting.put(who.actor(), imported.listing()).id().value();
            listings.flush();
            keep(id, imported, all);
            sources.imported(id, all, origin);
        }
        return new Brought(Outcome.NEW, all, Set.of(), false);
    }

    private Brought change(Who.System who, StoredListing kept, Imported imported, String origin, boolean writes) {
        var before = kept.told();
        var differs = new Differences(before, kept.point(), imported.listing()).fields();
        if (!before.live()) {
            return new Brought(Outcome.SAME, Set.of(), differs, true);
        }
        var own = own(kept);
        var changed = EnumSet.copyOf(differs);
        changed.removeAll(own);
        var stays = EnumSet.copyOf(differs);
        stays.retainAll(own);
        if (changed.isEmpty()) {
            return new Brought(Outcome.SAME, changed, stays, false);
        }
        if (writes) {
            putting.put(
                    who.actor(),
                    Differences.merged(before, kept.point(), imported.listing(), own)
                            .saying(kept.traits().all()));
            listings.flush();
            keep(kept.id(), imported, changed);
            sources.imported(kept.id(), changed, origin);
        }
        return new Brought(Outcome.CHANGED, changed, stays, false);
    }

    private Set<ListingField> own(StoredListing kept) {
        var own = sources.byProvider(kept.id());
        return own.isEmpty() && kept.provider() != null ? EnumSet.allOf(ListingField.class) : own;
    }

    /** Ages and times are said in the details too, so that they differ whenever those do. */
    private void keep(UUID listing, Imported imported, Set<ListingField> changed) {
        if (!changed.contains(ListingField.DETAILS)) {
            return;
        }
        var id = UuidBytes.of(listing);
        jdbc.sql("delete from listing_age where listing_id = ?").param(id).update();
        jdbc.sql("delete from listing_schedule where listing_id = ?").param(id).update();
        if (imported.minimumAge() != null || imported.maximumAge() != null) {
            jdbc.sql("insert into listing_age (listing_id, minimum_age, maximum_age) values (?, ?, ?)")
                    .params(Arrays.asList(id, imported.minimumAge(), imported.maximumAge()))
                    .update();
        }
        var rows =
                new ManyRows("listing_schedule", "listing_id, line_no, freq, by_day, opens_at, closes_at, description");
        var times = imported.times();
        for (int line = 0; line < times.size(); line++) {
            var each = times.get(line);
            rows.add(id, line, "WEEKLY", orNull(each.days()), orNull(each.opensAt()), orNull(each.closesAt()), "");
        }
        rows.into(jdbc);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
