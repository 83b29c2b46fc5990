package carefair.demo;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingKind;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Unit;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
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
                listing.texts("not-checked"));
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
