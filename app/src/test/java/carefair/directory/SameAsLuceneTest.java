package carefair.directory;

import static carefair.directory.Listings.CORFE;
import static carefair.directory.Listings.LYME;
import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Who;
import carefair.places.Point;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The same search written on Lucene alone is the oracle: what it finds, counts and puts in order, our own way through the index does too. */
@DirectoryTest
class SameAsLuceneTest {

    private static final Who US = new Who.System("test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int LISTINGS = 250;
    private static final int SEARCHES = 120;

    private static final List<String> WORDS = List.of(
            "cleaning",
            "walks by the sea",
            "getting up",
            "a companion",
            "gardens",
            "hot meals",
            "day club",
            "laundry and ironing",
            "PA",
            "habour",
            "dancing");

    @Autowired
    Directory directory;

    @Autowired
    Emptying emptying;

    @Autowired
    StoredListings listings;

    @Autowired
    Finder finder;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Settings settings;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    InstantSource clock;

    @BeforeEach
    void nothingListed() {
        emptying.all();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsWhatTheSameSearchOnLuceneFinds(int seed) throws IOException {
        var random = new Random(seed);
        var listed = new ArrayList<ListingId>();
        for (int i = 0; i < LISTINGS; i++) {
            listed.add(directory.put(US, drawn(random, i)));
        }
        someDays(random, listed);
        same(random);

        // What is changed or taken away is marked as deleted in the segment it was in, and stands in another.
        for (int i = 0; i < LISTINGS; i += 40) {
            directory.put(US, drawn(random, i));
        }
        // So few that the index keeps them until it next merges.
        try (var lucene = lucene()) {
            assertThat(lucene.deleted()).isPositive();
        }
        same(random);
    }

    @Test
    void findsInNoOrderButTheNamesWhatNothingTellsApart() throws IOException {
        for (int i = 0; i < 60; i++) {
            directory.put(US, aListing("Listing " + i * 37 % 60).now());
        }

        try (var lucene = lucene()) {
            for (int page = 1; page <= 4; page++) {
                var search = new carefair.directory.Search("", Set.of(), Set.of(), null, null, null, page);
                assertThat(told(directory.search(search))).isEqualTo(told(lucene.search(lucene.ready(search))));
            }
        }
    }

    private void same(Random random) throws IOException {
        int found = 0;
        try (var lucene = lucene()) {
            for (int i = 0; i < SEARCHES; i++) {
                var search = search(random);
                var served = directory.search(search);
                var wanted = lucene.search(lucene.ready(page(search, served.pages())));
                assertThat(told(served)).as("%s", search).isEqualTo(told(wanted));
                found += served.hits().isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(SEARCHES / 2);
    }

    /** What does not depend on which side was asked. */
    private record Told(
            List<?> ids, long total, Object kinds, @Nullable Object nearest) {}

    private static Told told(Results results) {
        var nearest = results.hits().stream()
                .filter(hit -> hit.why().stream().anyMatch(Results.Reason.Nearest.class::isInstance))
                .map(hit -> hit.listing().id().value())
                .findFirst();
        return new Told(
                results.hits().stream().map(hit -> hit.listing().id().value()).toList(),
                results.total(),
                results.kinds(),
                nearest);
    }

    private static Told told(DirectSearch.Answer answer) {
        return new Told(
                answer.ids(), answer.total(), answer.kinds(), answer.nearest().filter(answer.ids()::contains));
    }

    /** Whoever asks for a page behind the last is given the last. */
    private static carefair.directory.Search page(carefair.directory.Search asked, int pages) {
        return Listings.again(asked, asked.also(), Math.min(asked.page(), pages));
    }

    private DirectSearch lucene() {
        var reader = Search.mapping(factory)
                .scope(StoredListing.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
        return new DirectSearch(reader, factory, settings, clock);
    }

    private static NewListing drawn(Random random, int number) {
        var listing = aListing("%s %d".formatted(one(random, WORDS), number))
                .of(one(random, ListingKind.values()))
                .saying(some(random, WORDS).collect(Collectors.joining(", ")))
                .at(place(random))
                .travelling(random.nextInt(3) == 0 ? random.nextInt(30) : 0)
                .in(some(random, List.of(SomeSettings.HOUSEWORK, SomeSettings.MEALS, SomeSettings.PERSONAL_CARE))
                        .toArray(CategoryCode[]::new));
        var sold =
                random.nextInt(3) == 0 ? listing : listing.selling(one(random, WORDS), (1 + random.nextInt(4)) * 900L);
        var says = Traits.of(some(random, Trait.Group.AUDIENCE.traits()).toArray(Trait[]::new));
        // The same number is the same listing, changed.
        var named = new Listings.A(
                "test:" + number,
                sold.kind(),
                sold.name(),
                sold.summary(),
                sold.whoFor(),
                sold.point(),
                sold.travelMiles(),
                sold.categories(),
                sold.offers());
        return named.now()
                .saying(says.at(some(random, List.of(UsualTime.values())).collect(Collectors.toSet())));
    }

    private static @Nullable Point place(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> WAREHAM;
            case 2 -> CORFE;
            default -> new Point(50.6 + random.nextDouble() / 3, -3 + random.nextDouble());
        };
    }

    private static carefair.directory.Search search(Random random) {
        var near = random.nextInt(4) == 0 ? null : near("there", one(random, List.of(WAREHAM, CORFE, LYME)));
        return new carefair.directory.Search(
                random.nextInt(4) == 0
                        ? ""
                        : one(random, WORDS) + (random.nextBoolean() ? "" : " " + one(random, WORDS)),
                random.nextInt(6) == 0 ? Set.of(SomeSettings.HOUSEWORK) : Set.of(),
                random.nextInt(4) == 0
                        ? some(random, List.of(ListingKind.values())).collect(Collectors.toSet())
                        : Set.of(),
                near,
                near != null && random.nextBoolean() ? 1 + random.nextInt(40) : null,
                random.nextInt(4) == 0 ? Money.ofPence(random.nextInt(4) * 900L) : null,
                random.nextInt(4) == 0
                        ? Traits.NONE.at(
                                some(random, List.of(UsualTime.values())).collect(Collectors.toSet()))
                        : Traits.NONE,
                random.nextInt(4) == 0
                        ? AlsoWanted.NOTHING.on(FreeOn.at(
                                TODAY.plusDays(random.nextInt(14) - 1),
                                some(random, List.of(PartOfDay.values())).toList()))
                        : AlsoWanted.NOTHING,
                random.nextInt(3) == 0 ? one(random, First.values()) : null,
                1 + random.nextInt(3));
    }

    private FreeDays days(Random random) {
        var open = some(random, List.of(PartOfDay.values()))
                .flatMap(part -> Stream.of(
                        FreeDays.mark(TODAY.plusDays(random.nextInt(14)), part),
                        one(random, FreeDays.rhythms(TODAY.plusDays(random.nextInt(14)), part))))
                .collect(Collectors.toSet());
        var shut = some(random, List.of(PartOfDay.values()))
                .map(part -> one(random, FreeDays.shuttingMarks(TODAY.plusDays(random.nextInt(14)), part)))
                .collect(Collectors.toSet());
        return new FreeDays(open, shut);
    }

    /** Gives some of the listings days of their own. */
    private void someDays(Random random, List<ListingId> listed) {
        some(random, listed)
                .forEach(id -> transaction.executeWithoutResult(status -> {
                    var listing = listings.findById(id.value()).orElseThrow();
                    if (listing.days().take(days(random))) {
                        finder.changed(listing);
                    }
                }));
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static <T> Stream<T> some(Random random, List<T> all) {
        return all.stream().filter(each -> random.nextInt(3) == 0);
    }
}
