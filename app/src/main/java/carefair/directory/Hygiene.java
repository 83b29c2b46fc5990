package carefair.directory;

import carefair.directory.ImportedListings.Brought;
import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Wrong;
import carefair.places.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Premises of the food hygiene register: a fact on the listing of the same place where it is certain which that is, else a listing of its own
 * that an editor is offered beside the one it is like.
 */
@Component
public class Hygiene {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final StoredListings listings;
    private final ImportedListings imported;
    private final ListingFacts facts;
    private final SignsOfListings signs;
    private final TransactionOperations transaction;

    Hygiene(
            StoredListings listings,
            ImportedListings imported,
            ListingFacts facts,
            SignsOfListings signs,
            TransactionOperations transaction) {
        this.listings = listings;
        this.imported = imported;
        this.facts = facts;
        this.signs = signs;
        this.transaction = transaction;
    }

    /**
     * One line of the register.
     *
     * @param source its lasting name, such as {@code fhrs:204475}
     * @param words the rating as the listing says it
     * @param kind what its name says that it is; nothing if it says nothing
     * @param listing what it is as a listing of that kind
     */
    public record Premises(
            String source,
            String name,
            String address,
            @Nullable Point point,
            String words,
            Optional<ListingKind> kind,
            Function<ListingKind, Imported> listing) {

        Signs signs() {
            return Signs.of(NOT_YET, source, name, "", List.of("Address: " + address), point);
        }
    }

    /** The listings there are, by their postcodes: read once for a whole file. */
    public static final class Known {
        private final Map<String, List<Signs>> byPostcode = new HashMap<>();

        private Known(List<Signs> all) {
            all.forEach(each -> each.postcodes()
                    .forEach(postcode -> byPostcode.merge(
                            postcode,
                            List.of(each),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList())));
        }

        private Stream<Signs> beside(Signs one) {
            return one.postcodes().stream().flatMap(each -> byPostcode.getOrDefault(each, List.of()).stream());
        }

        private Optional<Signs> certainly(Signs one) {
            var same = beside(one)
                    .filter(each -> Likeness.of(one, each).isCertain())
                    .toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }

        private Optional<Signs> probably(Signs one) {
            return beside(one)
                    .filter(each -> Likeness.of(one, each).isLikely())
                    .max(java.util.Comparator.comparingInt(
                            each -> Likeness.of(one, each).points()));
        }
    }

    /** For the application's imports, which change nothing by it. */
    public Known known(Who.System who) {
        return new Known(Objects.requireNonNull(transaction.execute(_ -> signs.all())));
    }

    /** @param on the name of the listing that it was put on; empty if it is a listing of its own */
    public record Put(Brought brought, String on) {}

    /**
     * Puts the rating where it belongs.
     *
     * @throws Wrong if it is like no listing and nothing says what help it gives
     */
    public Put bring(Who.System who, Premises premises, Known known, String origin, boolean writes) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var fact = facts.kept(premises.source());
            var own = listings.findBySource(premises.source());
            if (own.isEmpty()) {
                var place = fact.isPresent()
                        ? listings.findById(fact.get().listing())
                        : known.certainly(premises.signs()).flatMap(like -> listings.findById(like.id()));
                if (place.isPresent()) {
                    return new Put(
                            say(premises, fact, place.get().id(), origin, writes),
                            place.get().name());
                }
            }
            return new Put(list(who, premises, known, own, origin, writes), "");
        }));
    }

    private Brought list(
            Who.System who,
            Premises premises,
            Known known,
            Optional<StoredListing> own,
            String origin,
            boolean writes) {
        var kind = premises.kind()
                .or(() -> own.map(StoredListing::kind))
                .or(() -> known.probably(premises.signs())
                        .flatMap(like -> listings.findById(like.id()))
                        .map(StoredListing::kind))
                .orElseThrow(() -> new Wrong(
                        "name", "nothing says what help “" + premises.name() + "” gives, and no listing is like it"));
        var brought = imported.bring(who, premises.listing().apply(kind), origin, writes);
        var listing = listings.findBySource(premises.source());
        if (listing.isEmpty()) {
            return brought;
        }
        var said = say(premises, facts.kept(premises.source()), listing.get().id(), origin, writes);
        return brought.outcome() == Outcome.SAME && said.outcome() == Outcome.CHANGED
                ? new Brought(Outcome.CHANGED, brought.changed(), brought.kept(), brought.withdrawn())
                : brought;
    }

    private Brought say(
            Premises premises, Optional<ListingFacts.Kept> fact, UUID listing, String origin, boolean writes) {
        var same = fact.filter(kept -> kept.words().equals(premises.words())).isPresent();
        if (writes && !same) {
            facts.put(premises.source(), listing, premises.words(), origin);
        }
        var outcome = same ? Outcome.SAME : fact.isPresent() ? Outcome.CHANGED : Outcome.NEW;
        return new Brought(outcome, Set.of(), Set.of(), false);
    }
}
