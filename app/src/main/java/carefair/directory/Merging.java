package carefair.directory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets one listing stand for another, and parts them again. Runs in its caller's transaction. */
@Component
class Merging {

    private final StoredListings listings;
    private final Putting putting;
    private final FieldSources sources;
    private final MergeRows rows;
    private final Following following;

    /** What follows from what stands for what. */
    @Component("followingAMerge")
    record Following(KnownOf known, FreeTimes times) {}

    Merging(StoredListings listings, Putting putting, FieldSources sources, MergeRows rows, Following following) {
        this.listings = listings;
        this.putting = putting;
        this.sources = sources;
        this.rows = rows;
        this.following = following;
    }

    MergeRows rows() {
        return rows;
    }

    /** The fields that a provider wrote itself; of a listing that was claimed without such a mark all count as the provider's. */
    Set<ListingField> own(StoredListing listing) {
        var own = sources.byProvider(listing.id());
        return own.isEmpty() && listing.provider() != null ? EnumSet.allOf(ListingField.class) : own;
    }

    /** The fields that no import of the listing’s own source changes, as it has them from those merged into it. */
    Set<ListingField> fromOthers(StoredListing listing) {
        return rows.fromOthers(listing.id());
    }

    void merge(UUID by, StoredListing kept, StoredListing merged, Set<ListingField> wanted) {
        var fields = EnumSet.noneOf(ListingField.class);
        fields.addAll(wanted);
        fields.removeAll(own(kept));
        var before = fields.isEmpty() ? "" : DescriptionText.write(kept.said());
        Map<ListingField, String> origins = new EnumMap<>(ListingField.class);
        var known = sources.of(kept.id());
        fields.forEach(field -> origins.put(field, known.getOrDefault(field, "")));
        rows.merged(kept.id(), merged.id(), before, origins, by);
        take(by, kept, merged, fields);
        standsFor(kept, merged);
        touched(kept, merged);
    }

    private void touched(StoredListing... both) {
        for (var each : both) {
            each.touch(rows.now());
            following.known().anew(each);
            following.times().reckon(each);
        }
    }

    /** What leads to the merged listing leads to the kept one, and so does what was merged into the merged one before. */
    private void standsFor(StoredListing kept, StoredListing merged) {
        merged.mergeInto(kept);
        rows.mergedInto(merged.id())
                .forEach(each -> listings.findById(each).ifPresent(under -> standsFor(kept, under)));
    }

    /** What the merged listing's source says anew goes to the kept one, as far as it has that from there. */
    void passOn(UUID by, StoredListing merged, Proof proof) {
        rows.of(merged.id())
                .ifPresent(merge -> listings.findById(merge.kept()).ifPresent(kept -> {
                    var fields = EnumSet.noneOf(ListingField.class);
                    fields.addAll(rows.fields(merge.id()).keySet());
                    fields.removeAll(own(kept));
                    take(by, kept, merged, fields);
                    putting.isNamedStill(by, kept, proof);
                    passOn(by, kept, proof);
                }));
    }

    /** The kept listing is as it was before; what its provider wrote since stays. */
    void undo(UUID by, MergeRows.Merge merge, StoredListing kept, StoredListing merged) {
        var origins = rows.fields(merge.id());
        rows.undone(merge.id(), by);
        var back = EnumSet.noneOf(ListingField.class);
        back.addAll(origins.keySet());
        back.removeAll(own(kept));
        if (!back.isEmpty()) {
            var before = DescriptionText.read(merge.keptBefore());
            put(by, kept, said(kept, before), back);
            back.forEach(field -> {
                var origin = origins.getOrDefault(field, "");
                if (origin.isEmpty()) {
                    sources.forget(kept.id(), field);
                } else {
                    sources.imported(kept.id(), Set.of(field), origin);
                }
            });
        }
        merged.standAlone();
        rows.mergedInto(merged.id())
                .forEach(each -> listings.findById(each).ifPresent(under -> standsFor(merged, under)));
        touched(kept, merged);
    }

    private void take(UUID by, StoredListing kept, StoredListing merged, Set<ListingField> fields) {
        if (fields.isEmpty()) {
            return;
        }
        put(by, kept, said(kept, merged.said()), fields);
        var origins = sources.of(merged.id());
        fields.forEach(
                field -> sources.imported(kept.id(), Set.of(field), origins.getOrDefault(field, merged.source())));
    }

    /** What is described, under the source of another and with what was checked of that. */
    static NewListing said(StoredListing kept, Description says) {
        var told = kept.told();
        return new NewListing(
                kept.source(),
                says.kind(),
                says.name(),
                null,
                says.summary(),
                says.details(),
                says.whoFor(),
                says.area(),
                says.point(),
                says.travelMiles(),
                says.categories(),
                List.of(),
                told.checked(),
                told.notChecked());
    }

    /** These fields of the kept listing are from now on as the other says; all else stays. */
    private void put(UUID by, StoredListing kept, NewListing other, Set<ListingField> fields) {
        var told = kept.told();
        var now = Differences.merged(told, kept.point(), other, EnumSet.complementOf(EnumSet.copyOf(fields)));
        putting.put(by, now.saying(kept.traits().all()), kept.proof());
        listings.flush();
    }
}
