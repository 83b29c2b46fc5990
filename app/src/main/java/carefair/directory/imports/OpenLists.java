package carefair.directory.imports;

import carefair.directory.Imported;
import carefair.directory.ListingField;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.Postcode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of all public lists have in common: how a listing is made of one. */
record OpenLists(Places places, Settings settings) {

    /** Where a line says that a place is. @param point as the list has it, or as we know its postcode; null if neither */
    record Where(String address, @Nullable Point point, String area) {

        static final Where NOWHERE = new Where("", null, "");

        /** The address as one of the details. */
        Stream<String> told() {
            return address.isEmpty() ? Stream.of() : Stream.of("Address: " + address);
        }
    }

    Where where(String street, String postcode) {
        var known = Postcode.parse(postcode);
        var address = Stream.of(street, known.map(Postcode::text).orElse(postcode))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        var parts = street.split(",");
        return new Where(
                Words.shortened(address, Words.LONG - 20),
                known.flatMap(places::postcode).map(Whereabouts::point).orElse(null),
                Words.shortened(parts[parts.length - 1].strip(), 200));
    }

    /** The middle of an outcode: all that some lists tell of where a body is. */
    Where outcode(String outcode) {
        return !outcode.isEmpty() && places.find(outcode) instanceof Found.One one
                ? new Where("", one.place().point(), outcode)
                : new Where("", null, outcode);
    }

    /** A listing whose categories are read from its name and words, with the words that told them as the reason. */
    Imported listing(String source, ListingKind kind, String name, String words, List<String> details, Where where) {
        var told = TellingWords.in(name + ". " + words, settings);
        var reason = told.because().isEmpty() ? "no category: no word tells one" : told.because();
        return new Imported(
                new NewListing(
                        source,
                        kind,
                        name,
                        null,
                        Words.shortened(words, Words.LONG),
                        details.stream()
                                .map(each -> Words.shortened(each, Words.LONG))
                                .toList(),
                        "",
                        where.area(),
                        where.point(),
                        0,
                        told.categories(),
                        List.of(),
                        List.of(),
                        Words.NOT_CHECKED),
                null,
                null,
                List.of(),
                Map.of(ListingField.CATEGORIES, reason));
    }

    /** A name as part of a lasting identifier: {@code peter-pan-playgroup}. */
    static String slug(String name) {
        var bare =
                name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return bare.length() <= 120 ? bare : bare.substring(0, 120);
    }
}
