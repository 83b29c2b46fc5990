package carefair.demo;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingKind;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.Unit;
import carefair.directory.UsualTime;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/<council>/demo/listings.yaml}; whatever is missing or of the wrong sort is said with the listing's slug. */
final class DemoListingsFile {

    private DemoListingsFile() {}

    /** @throws IllegalArgumentException if a listing is not as it must be */
    static List<DemoListing> read(InputStream file) throws IOException {
        try (file) {
            var content = new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(file);
            return new Part("listings.yaml", content)
                    .parts("listings").stream().map(DemoListingsFile::listing).toList();
        }
    }

    private static DemoListing listing(Part part) {
        var slug = part.text("slug");
        var listing = new Part(slug, part.values);
        return new DemoListing(
                slug,
                ListingKind.valueOf(listing.text("kind")),
                listing.text("provider"),
                listing.text("name"),
                listing.text("summary"),
                listing.texts("details"),
                listing.text("who-for"),
                listing.text("area"),
                listing.text("place"),
                listing.number("travel"),
                listing.texts("categories").stream().map(CategoryCode::new).toList(),
                listing.parts("offers").stream().map(DemoListingsFile::offer).toList(),
                listing.texts("checked"),
                listing.texts("not-checked"),
                traits(listing),
                listing.parts("offers").stream()
                        .filter(offer -> offer.has("dates"))
                        .map(DemoListingsFile::activity)
                        .toList());
    }

    private static DemoActivity activity(Part offer) {
        return new DemoActivity(
                offer.text("name"),
                offer.parts("dates").stream().map(DemoListingsFile::dates).toList());
    }

    private static DemoActivity.Dates dates(Part dates) {
        var booked = dates.has("booked") ? dates.numbersBy("booked") : Map.<String, Integer>of();
        return new DemoActivity.Dates(
                DayOfWeek.valueOf(dates.text("weekday")),
                dates.number("after"),
                dates.number("weeks"),
                LocalTime.parse(dates.text("from")),
                LocalTime.parse(dates.text("to")),
                dates.number("places"),
                booked,
                dates.has("waiting") ? dates.texts("waiting") : List.of());
    }

    private static Traits traits(Part listing) {
        return new Traits(
                listing.texts("traits").stream().map(Trait::valueOf).collect(Collectors.toSet()),
                listing.texts("times").stream().flatMap(DemoListingsFile::times).collect(Collectors.toSet()));
    }

    /** {@code MONDAY-FRIDAY MORNING EVENING}: every named part of one day, or of the first day to the last. */
    private static Stream<UsualTime> times(String text) {
        var words = text.split(" ");
        var days = words[0].split("-");
        return UsualTime.of(
                EnumSet.range(DayOfWeek.valueOf(days[0]), DayOfWeek.valueOf(days[days.length - 1])),
                Arrays.stream(words).skip(1).map(PartOfDay::valueOf).toList())
                .stream();
    }

    private static NewOffer offer(Part offer) {
        var cancel = offer.numbers("cancel");
        return new NewOffer(
                offer.text("name"),
                offer.text("description"),
                new CategoryCode(offer.text("category")),
                Unit.valueOf(offer.text("unit")),
                Money.ofPence(offer.number("pence")),
                offer.number("most"),
                new CancellationTerms(cancel.get(0), cancel.get(1)));
    }

    private record Part(String name, Map<?, ?> values) {

        String text(String key) {
            return as(String.class, key, values.get(key));
        }

        int number(String key) {
            return as(Integer.class, key, values.get(key));
        }

        List<String> texts(String key) {
            return list(key).stream().map(text -> as(String.class, key, text)).toList();
        }

        List<Integer> numbers(String key) {
            return list(key).stream()
                    .map(number -> as(Integer.class, key, number))
                    .toList();
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        Map<String, Integer> numbersBy(String key) {
            var numbers = new LinkedHashMap<String, Integer>();
            Map<?, ?> all = as(Map.class, key, values.get(key));
            all.forEach((who, number) -> numbers.put(as(String.class, key, who), as(Integer.class, key, number)));
            return numbers;
        }

        List<Part> parts(String key) {
            return list(key).stream()
                    .map(part -> new Part(name, as(Map.class, key, part)))
                    .toList();
        }

        private List<?> list(String key) {
            return as(List.class, key, values.get(key));
        }

        private <T> T as(Class<T> sort, String key, @Nullable Object value) {
            if (!sort.isInstance(value)) {
                throw new IllegalArgumentException(name + ": " + key + " is not as it must be: " + value);
            }
            return sort.cast(value);
        }
    }
}
