package carefair.directory;

import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Merging merging;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    /** Where the fields of a listing come from: its own source, its provider, or a listing it stands for. */
    @Component
    record Fields(FieldSources sources, Merging merging) {}

    ImportedListings(
            StoredListings listings,
            Putting putting,
            Fields fields,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.listings = listings;
        this.putting = putting;
        this.sources = fields.sources();
        this.merging = fields.merging();
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
        return bring(who, imported, origin, writes, putting.listedNow());
    }

    /**
     * The same, of a list that says itself when it was true.
     *
     * @param proof of what is new or changed; of what is the same too if it was published, since its register names it still
     */
    public Brought bring(Who.System who, Imported imported, String origin, boolean writes, Proof proof) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var kept = listings.findBySource(imported.listing().source());
            var read = new Read(who, imported, origin, writes, proof);
            return kept.isPresent() ? change(read, kept.get()) : add(read);
        }));
    }

    /** One listing as it was read, and what is to be done with it. */
    private record Read(Who.System who, Imported imported, String origin, boolean writes, Proof proof) {

        /** Where a field was read, and why it says what it does if its source does not say it itself. */
        Map<String, Set<ListingField>> origins(Set<ListingField> fields) {
            return fields.stream().collect(Collectors.groupingBy(this::origin, Collectors.toSet()));
        }

        private String origin(ListingField field) {
            var why = imported.because().get(field);
            return why == null ? origin : origin + ": " + why;
        }
    }

    private Brought add(Read read) {
        var all = EnumSet.allOf(ListingField.class);
        if (read.writes()) {
            var id = putting.put(read.who().actor(), read.imported().listing(), read.proof())
                    .id()
                    .value();
            wrote(id, read, all);
        }
        return new Brought(Outcome.NEW, all, Set.of(), false);
    }

    private Brought change(Read read, StoredListing kept) {
        var newest = read.imported().listing();
        var before = kept.told();
        var differs = new Differences(before, kept.point(), newest).fields();
        if (!kept.live()) {
            return new Brought(Outcome.SAME, Set.of(), differs, true);
        }
        var own = merging.own(kept);
        var changed = EnumSet.copyOf(differs);
        changed.removeAll(own);
        var stays = EnumSet.copyOf(differs);
        stays.retainAll(own);
        // What it has from another list, as an officer chose, its own list does not change.
        var fromOthers = merging.fromOthers(kept);
        changed.removeAll(fromOthers);
        if (changed.isEmpty() && !saysMore(kept, before, newest)) {
            if (read.writes()) {
                putting.isNamedStill(read.who().actor(), kept, read.proof());
                passOn(read, kept);
            }
            return new Brought(Outcome.SAME, changed, stays, false);
        }
        if (read.writes()) {
            putting.put(
                    read.who().actor(),
                    Differences.merged(before, kept.point(), newest, complement(changed))
                            .saying(traits(kept, newest)),
                    read.proof());
            wrote(kept.id(), read, changed);
            passOn(read, kept);
        }
        return new Brought(Outcome.CHANGED, changed, stays, false);
    }

    /** What was checked, and what it can be filtered by, are no fields that a provider writes of what it did not claim. */
    private static boolean saysMore(StoredListing kept, Listing before, NewListing newest) {
        return kept.provider() == null
                && (!before.checked().equals(newest.checked())
                        || !before.notChecked().equals(newest.says().notChecked())
                        || !traits(kept, newest).equals(kept.traits().all()));
    }

    private static Traits traits(StoredListing kept, NewListing newest) {
        return newest.traits().isEmpty() || kept.provider() != null
                ? kept.traits().all()
                : newest.traits();
    }

    private void wrote(UUID listing, Read read, Set<ListingField> fields) {
        listings.flush();
        keep(listing, read.imported(), fields);
        read.origins(fields).forEach((origin, there) -> sources.imported(listing, there, origin));
    }

    private static Set<ListingField> complement(Set<ListingField> fields) {
        var others = EnumSet.allOf(ListingField.class);
        others.removeAll(fields);
        return others;
    }

    /** A listing that was merged tells the one that stands for it. */
    private void passOn(Read read, StoredListing kept) {
        if (kept.mergedInto() != null) {
            merging.passOn(read.who().actor(), kept, read.proof());
        }
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
