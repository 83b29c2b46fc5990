package carefair.places;

import carefair.operations.DataCommand;
import carefair.places.PostcodePoints.Row;
import carefair.shared.Postcode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two layouts of postcode files, told apart by the first line. */
sealed interface PostcodeLayout {

    /** What came of reading one line. */
    sealed interface Line {
        record Good(Row row) implements Line {}

        /** Ordnance Survey gives no position for it: quality 90. */
        record NoPosition() implements Line {}

        /** @param why in words for whoever can put it right */
        record Broken(String why) implements Line {}
    }

    Line read(List<String> cells);

    /** In words, for the report. */
    String name();

    /** Whether the first line holds the names of the columns. */
    boolean headed();

    /** @throws DataCommand.Refused if the first line is of neither layout */
    static PostcodeLayout of(String file, List<String> first) {
        var names = first.stream().map(cell -> cell.toLowerCase(Locale.UK)).toList();
        if (names.containsAll(Set.of("postcode", "lat", "lon"))) {
            return new Headed(
                    names.indexOf("postcode"), names.indexOf("lat"), names.indexOf("lon"), names.indexOf("la_code"));
        }
        if (first.size() == CodePointOpen.COLUMNS) {
            return new CodePointOpen(names.getFirst().equals("postcode"));
        }
        throw new DataCommand.Refused(file
                + " is neither an Ordnance Survey Code-Point Open file (ten columns, no header) nor a CSV headed"
                + " postcode,lat,lon. Nothing was imported.");
    }

    /** A CSV headed {@code postcode,lat,lon}; {@code la_code} is read too, and any other column is left alone. */
    record Headed(int postcode, int lat, int lon, int authority) implements PostcodeLayout {

        @Override
        public Line read(List<String> cells) {
            if (cells.size() <= Math.max(postcode, Math.max(lat, lon))) {
                return new Line.Broken("it has " + cells.size() + " columns");
            }
            try {
                var point = new Point(
                        NationalGrid.rounded(Double.parseDouble(cells.get(lat))),
                        NationalGrid.rounded(Double.parseDouble(cells.get(lon))));
                return row(cells.get(postcode), point, cell(cells, authority));
            } catch (NumberFormatException e) {
                return new Line.Broken(
                        "\"" + cells.get(lat) + "\", \"" + cells.get(lon) + "\" is not a latitude and longitude");
            } catch (IllegalArgumentException e) {
                return new Line.Broken("its point is not in Great Britain");
            }
        }

        @Override
        public String name() {
            return "CSV headed postcode,lat,lon";
        }

        @Override
        public boolean headed() {
            return true;
        }
    }

    /**
     * Ordnance Survey's Code-Point Open: postcode, positional quality, eastings, northings, country, two of the health service, county,
     * district, ward.
     */
    record CodePointOpen(boolean headed) implements PostcodeLayout {

        static final int COLUMNS = 10;
        private static final int DISTRICT = 8;
        private static final int NO_POSITION = 90;

        @Override
        public Line read(List<String> cells) {
            if (cells.size() != COLUMNS) {
                return new Line.Broken("it has " + cells.size() + " columns, and Code-Point Open has " + COLUMNS);
            }
            try {
                if (Integer.parseInt(cells.get(1)) == NO_POSITION) {
                    return new Line.NoPosition();
                }
                var point = NationalGrid.toPoint(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)));
                return row(cells.getFirst(), point, cell(cells, DISTRICT));
            } catch (NumberFormatException e) {
                return new Line.Broken("its quality, eastings and northings are not all whole numbers");
            } catch (IllegalArgumentException e) {
                return new Line.Broken("its eastings and northings are not in Great Britain");
            }
        }

        @Override
        public String name() {
            return "Ordnance Survey Code-Point Open";
        }
    }

    private static Line row(String postcode, Point point, @Nullable String authority) {
        return Postcode.parse(postcode)
                .<Line>map(whole -> new Line.Good(new Row(whole.text(), point, authority)))
                .orElseGet(() -> new Line.Broken("\"" + postcode + "\" is not a postcode"));
    }

    /** An ONS code has nine characters; anything else says nothing. */
    private static @Nullable String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() && cells.get(index).matches("[A-Z][0-9]{8}")
                ? cells.get(index)
                : null;
    }
}
