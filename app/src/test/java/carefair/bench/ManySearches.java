package carefair.bench;

import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.places.Exactness;
import carefair.places.Whereabouts;
import carefair.settings.Category;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches as people make them: the words are those of the field and of the council's categories, the few that are asked for most far
 * more often than the rest (the one in place n of the list n times less often than the first), one in thirty with a slip of the finger.
 */
final class ManySearches {

    private static final List<String> SENTENCES = List.of(
            "help getting dressed",
            "someone to take dad fishing",
            "respite this weekend",
            "a cleaner for my mum",
            "company for my mother in the afternoon",
            "lift to hospital",
            "PA who drives",
            "lunch club for older people");

    private static final int[] MILES = {3, 5, 10, 10, 15};

    private final Random random;
    private final List<String> needs = new ArrayList<>(SENTENCES);
    private final List<ManyListings.Sector> sectors = ManyListings.sectors();
    private final double[] upTo;

    ManySearches(long seed, List<Category> categories) {
        random = new Random(seed);
        ManyListings.lines("/directory/words-of-the-field.txt")
                .filter(line -> line.contains("=>"))
                .flatMap(line -> Stream.of(line.split("=>")[0].split(",")))
                .map(String::strip)
                .forEach(needs::add);
        categories.forEach(category -> {
            needs.add(category.name());
            needs.addAll(category.words());
        });
        Collections.shuffle(needs, random);
        upTo = new double[needs.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** With words, a place, a distance and at least one filter. */
    Search narrow() {
        int filter = random.nextInt(4);
        return new Search(
                need(),
                Set.of(),
                filter == 0 ? Set.of(one(ListingKind.values())) : Set.of(),
                place(),
                MILES[random.nextInt(MILES.length)],
                filter == 1 ? Money.ofPence(1_000 + random.nextInt(3_000)) : null,
                filter == 2 ? audience() : filter == 3 ? free() : Traits.NONE,
                null,
                random.nextInt(10) == 0 ? 2 : 1);
    }

    /** Words and a place, no distance. */
    Search broad() {
        return search(need(), place());
    }

    /** No words: everything there is, with a place or without. */
    Search everything() {
        return search("", random.nextBoolean() ? place() : null);
    }

    private static Search search(String words, @Nullable Whereabouts near) {
        return new Search(words, Set.of(), Set.of(), near, null, null, 1);
    }

    private String need() {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int at = java.util.Arrays.binarySearch(upTo, drawn);
        var need = needs.get(at < 0 ? -at - 1 : at);
        return random.nextInt(30) == 0 && need.length() > 5 ? slipped(need) : need;
    }

    private String slipped(String need) {
        int at = 1 + random.nextInt(need.length() - 2);
        return need.substring(0, at) + need.substring(at + 1);
    }

    private Whereabouts place() {
        var sector = sectors.get(random.nextInt(sectors.size()));
        return new Whereabouts(sector.code(), sector.point(), Exactness.SECTOR, sector.within(), null, true);
    }

    private Traits audience() {
        return Traits.of(one(Trait.Group.AUDIENCE.traits().toArray(Trait[]::new)));
    }

    private Traits free() {
        return Traits.NONE.at(Stream.of(one(UsualTime.values()), one(UsualTime.values()))
                .distinct()
                .toList());
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
