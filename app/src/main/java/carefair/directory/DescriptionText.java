package carefair.directory;

import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A description as JSON, with names of its own: what was written once can be read for good, whatever the classes are called then. */
record DescriptionText(
        String kind,
        String name,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        @Nullable Double lat,
        @Nullable Double lon,
        int travelMiles,
        List<String> categories,
        List<Sold> offers,
        List<String> notChecked,
        @Nullable List<String> traits,
        @Nullable List<String> times,
        @Nullable List<Open> opening,
        @Nullable List<Shown> photos,
        @Nullable List<Given> papers) {

    private static final JsonMapper JSON = new JsonMapper();

    /** In characters, with the names of the fields. */
    private static final int LONGEST = 16_000;

    record Sold(
            String name,
            String description,
            String category,
            String unit,
            long pricePence,
            int maxQuantity,
            int freeUntilHoursBefore,
            int lateUnits) {

        static Sold of(NewListing.NewOffer offer) {
            return new Sold(
                    offer.name(),
                    offer.description(),
                    offer.category().text(),
                    offer.unit().name(),
                    offer.unitPrice().pence(),
                    offer.maxQuantity(),
                    offer.terms().freeUntilHoursBefore(),
                    offer.terms().lateUnits());
        }

        NewListing.NewOffer told() {
            return new NewListing.NewOffer(
                    name,
                    description,
                    new CategoryCode(category),
                    Unit.valueOf(unit),
                    Money.ofPence(pricePence),
                    maxQuantity,
                    new CancellationTerms(freeUntilHoursBefore, lateUnits));
        }
    }

    /** @param rule as RFC 5545 has it; times are HH:MM, the day is YYYY-MM-DD */
    record Open(
            String rule,
            String opens,
            String closes,
            @Nullable String from,
            boolean notOnBankHolidays) {

        static Open of(OpeningTime time) {
            return new Open(
                    time.rule(),
                    time.opens().toString(),
                    time.closes().toString(),
                    time.from() == null ? null : time.from().toString(),
                    time.notOnBankHolidays());
        }

        OpeningTime told() {
            return OpeningTime.of(
                    rule,
                    LocalTime.parse(opens),
                    LocalTime.parse(closes),
                    from == null ? null : LocalDate.parse(from),
                    notOnBankHolidays);
        }
    }

    record Shown(String file, String alt, int width, int height) {

        static Shown of(Photo photo) {
            return new Shown(photo.id().value().toString(), photo.alt(), photo.width(), photo.height());
        }

        Photo told() {
            return new Photo(new FileId(UUID.fromString(file)), alt, width, height);
        }
    }

    record Given(String file, String title, int bytes) {

        static Given of(Paper paper) {
            return new Given(paper.id().value().toString(), paper.title(), paper.bytes());
        }

        Paper told() {
            return new Paper(new FileId(UUID.fromString(file)), title, bytes);
        }
    }

    /** @throws IllegalArgumentException if it all together is longer than is kept */
    static String write(Description says) {
        var point = says.point();
        var traits = says.particulars().traits();
        var text = JSON.writeValueAsString(new DescriptionText(
                says.kind().name(),
                says.name(),
                says.summary(),
                says.details(),
                says.whoFor(),
                says.area(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                says.travelMiles(),
                says.categories().stream().map(CategoryCode::text).toList(),
                says.offers().stream().map(Sold::of).toList(),
                says.notChecked(),
                names(traits.said()),
                names(traits.times()),
                says.particulars().opening().stream().map(Open::of).toList(),
                says.particulars().photos().stream().map(Shown::of).toList(),
                says.particulars().papers().stream().map(Given::of).toList()));
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A listing with all its offers has at most " + LONGEST + " characters");
        }
        return text;
    }

    static Description read(String json) {
        return JSON.readValue(json, DescriptionText.class).told();
    }

    private Description told() {
        return new Description(
                ListingKind.valueOf(kind),
                name,
                summary,
                details,
                whoFor,
                area,
                lat == null || lon == null ? null : new Point(lat, lon),
                travelMiles,
                categories.stream().map(CategoryCode::new).toList(),
                offers.stream().map(Sold::told).toList(),
                notChecked,
                new Particulars(
                        new Traits(
                                known(traits).map(Trait::valueOf).collect(Collectors.toSet()),
                                known(times).map(UsualTime::valueOf).collect(Collectors.toSet())),
                        known(opening).map(Open::told).toList(),
                        known(photos).map(Shown::told).toList(),
                        known(papers).map(Given::told).toList()));
    }

    /** What was written before a version could say it says nothing of it. */
    private static <T> Stream<T> known(@Nullable List<T> said) {
        return said == null ? Stream.empty() : said.stream();
    }

    private static List<String> names(Set<? extends Enum<?>> said) {
        return said.stream().map(Enum::name).sorted().toList();
    }
}
