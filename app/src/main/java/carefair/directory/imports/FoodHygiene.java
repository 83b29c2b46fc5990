package carefair.directory.imports;

import carefair.directory.Hygiene;
import carefair.directory.ListingKind;
import carefair.operations.CsvIn.Wrong;
import carefair.places.Point;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Premises as the food hygiene register of the Food Standards Agency names and rates them. */
record FoodHygiene(OpenLists lists) implements OpenList {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The Agency's own words for its ratings. */
    private static final Map<String, String> RATINGS = Map.of(
            "5", "5, very good",
            "4", "4, good",
            "3", "3, generally satisfactory",
            "2", "2, some improvement necessary",
            "1", "1, major improvement necessary",
            "0", "0, urgent improvement necessary");

    private static final Map<ListingKind, Pattern> KINDS = Map.of(
            ListingKind.EXTRA_CARE_HOUSING, words("extra[ -]care"),
            ListingKind.DAY_OPPORTUNITY, words("day (centre|center|care|services?|club)|lunch club"),
            ListingKind.CARE_HOME,
                    words("(nursing|residential|care|retirement) homes?|home for the (elderly|aged)|care centre"));

    private static Pattern words(String any) {
        return Pattern.compile("\\b(" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String name() {
        return "food-hygiene";
    }

    @Override
    public List<String> columns() {
        return List.of("fhrs_id", "name", "address", "postcode", "rating", "rating_date", "lat", "lon");
    }

    @Override
    public One read(OpenTable.Row row) {
        var number = row.needed("fhrs_id", 12);
        if (!number.matches("[0-9]+")) {
            throw new Wrong("fhrs_id", "“" + number + "” is not a number of the register");
        }
        var name = Plain.organisation(row, "name");
        var known = lists.where(row.text("address"), row.text("postcode"));
        var point = point(row);
        var where = new OpenLists.Where(known.address(), point == null ? known.point() : point, known.area());
        var premises = new Hygiene.Premises(
                "fhrs:" + number,
                name,
                where.address(),
                where.point(),
                Words.shortened(rating(row, name), 300),
                kind(name),
                kind -> lists.listing(
                        "fhrs:" + number, kind, name, "", where.told().toList(), where));
        return new One(premises.listing().apply(ListingKind.CARE_HOME), Optional.empty(), Optional.of(premises));
    }

    private static Optional<ListingKind> kind(String name) {
        return List.of(ListingKind.EXTRA_CARE_HOUSING, ListingKind.DAY_OPPORTUNITY, ListingKind.CARE_HOME).stream()
                .filter(kind ->
                        KINDS.getOrDefault(kind, words("")).matcher(name).find())
                .findFirst();
    }

    /** A rating without its day is none: the register has nought for who was not rated yet. */
    private static String rating(OpenTable.Row row, String name) {
        var register = " (Food Standards Agency), as “" + name + "”";
        var rating = Optional.ofNullable(RATINGS.get(row.text("rating")));
        var day = row.text("rating_date");
        if (day.isEmpty() || rating.isEmpty()) {
            return "On the food hygiene register, without a rating" + register;
        }
        try {
            return "Food hygiene rating " + rating.get() + ", " + DATE.format(LocalDate.parse(day)) + register;
        } catch (DateTimeException e) {
            throw new Wrong("rating_date", "“" + Words.shortened(day, 40) + "” is not a day, like 2019-07-25");
        }
    }

    private static @Nullable Point point(OpenTable.Row row) {
        var lat = row.text("lat");
        var lon = row.text("lon");
        if (lat.isEmpty() || lon.isEmpty()) {
            return null;
        }
        try {
            return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
        } catch (IllegalArgumentException e) {
            throw new Wrong("lat", "“" + Words.shortened(lat + " " + lon, 40) + "” is no place on the earth");
        }
    }
}
