package carefair.places;

import carefair.places.PlaceTable.Area;
import carefair.places.PlaceTable.Town;
import carefair.settings.Settings;
import carefair.shared.Postcode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds where postcodes, towns and villages are. A postcode that was imported is exact; any other rests on its sector or outcode, and
 * the answer says so.
 */
@Service
@Transactional(readOnly = true)
public class Places {

    /** An outcode, or an outcode and the digit after the space. */
    private static final Pattern PART = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)[\\s.-]*([0-9])?");

    /** A postcode at the end of an address. */
    private static final Pattern ADDRESS = Pattern.compile(".*[,\\s]([A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2})");

    private static final int LONGEST_POSTCODE = 8;
    private static final int NEAR_A_SECTOR = 10_000;

    private final PostcodePoints postcodes;
    private final PlaceTable table;
    private final PlaceNames names;
    private final List<String> authorities;
    private final List<String> localities;

    Places(PostcodePoints postcodes, PlaceTable table, Settings settings) {
        this.postcodes = postcodes;
        this.table = table;
        authorities = settings.council().authorityCodes();
        localities = settings.council().localities();
        names = new PlaceNames(
                table.towns(),
                town -> authorities.contains(town.authority()),
                settings.council().area());
    }

    /**
     * Looks up a whole or partial postcode, or the name of a town or village, in any case and spacing. Also finds the postcode at the
     * end of an address, and a name with what tells it apart after a comma.
     */
    public Found find(String typed) {
        var text = typed.strip().toUpperCase(Locale.UK);
        var whole = Postcode.parse(text);
        if (whole.isPresent()) {
            return postcode(whole.get()).<Found>map(Found.One::new).orElse(new Found.UnknownPostcode(typed.strip()));
        }
        var address = ADDRESS.matcher(text);
        if (address.matches()) {
            return find(address.group(1));
        }
        if (PART.matcher(text).matches()) {
            return part(text).<Found>map(Found.One::new).orElse(new Found.UnknownPostcode(typed.strip()));
        }
        var named = names.find(typed.strip());
        return switch (named.places().size()) {
            case 0 ->
                looksLikePostcode(text)
                        ? new Found.NotAPostcode(typed.strip())
                        : new Found.UnknownName(typed.strip(), named.near());
            case 1 -> new Found.One(whereabouts(named.places().getFirst()));
            default ->
                new Found.Several(named.places().stream().map(this::whereabouts).toList());
        };
    }

    /** Where a postcode is, as exactly as is known; nothing if not even its outcode is. */
    public Optional<Whereabouts> postcode(Postcode postcode) {
        return postcodes
                .find(postcode)
                .map(this::whereabouts)
                .or(() ->
                        table.area(postcode.sector()).map(area -> whereabouts(postcode.text(), area, Exactness.SECTOR)))
                .or(() -> table.area(postcode.outcode())
                        .map(area -> whereabouts(postcode.text(), area, Exactness.OUTCODE)));
    }

    /** The outcode that a point probably lies in: that of the nearest sector we know, if it is no farther away than 10 km. */
    public Optional<Whereabouts> outcodeAt(Point point) {
        return table.nearestSector(point)
                .filter(sector -> sector.point().metresTo(point) <= NEAR_A_SECTOR)
                .flatMap(sector ->
                        outcode(sector.code().substring(0, sector.code().indexOf(' '))));
    }

    /** The outcode of a postcode or of a part of one; of a town or village, that which it probably lies in. */
    public Optional<String> outcode(Whereabouts place) {
        var part = PART.matcher(place.label());
        return Postcode.parse(place.label())
                .map(Postcode::outcode)
                .or(() -> part.matches() ? Optional.of(part.group(1)) : Optional.empty())
                .or(() -> outcodeAt(place.point()).map(Whereabouts::label));
    }

    private Optional<Whereabouts> part(String text) {
        var match = PART.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var outcode = match.group(1);
        if (match.group(2) != null) {
            return table.area(outcode + " " + match.group(2))
                    .map(area -> whereabouts(area.code(), area, Exactness.SECTOR))
                    .or(() -> outcode(outcode));
        }
        // "DT91" is no outcode, so it was meant as DT9 1.
        int last = outcode.length() - 1;
        return outcode(outcode)
                .or(() -> table.area(outcode.substring(0, last) + " " + outcode.substring(last))
                        .map(area -> whereabouts(area.code(), area, Exactness.SECTOR)));
    }

    private Optional<Whereabouts> outcode(String outcode) {
        return table.area(outcode).map(area -> whereabouts(area.code(), area, Exactness.OUTCODE));
    }

    private Whereabouts whereabouts(PostcodePoints.Row row) {
        var sector = table.area(new Postcode(row.postcode()).sector());
        var inArea = row.authority() != null
                ? authorities.contains(row.authority())
                : sector.filter(this::inArea).isPresent();
        var locality = inArea ? locality(nearestDistrict(row.point())) : null;
        return new Whereabouts(row.postcode(), row.point(), Exactness.POSTCODE, 0, locality, inArea);
    }

    private Whereabouts whereabouts(String label, Area area, Exactness exactness) {
        var inArea = inArea(area);
        return new Whereabouts(
                label, area.point(), exactness, area.within(), inArea ? locality(area.district()) : null, inArea);
    }

    private Whereabouts whereabouts(Town town) {
        var inArea = authorities.contains(town.authority());
        var locality = inArea ? locality(town.district()) : null;
        return new Whereabouts(names.label(town), town.point(), Exactness.TOWN, town.within(), locality, inArea);
    }

    /** A sector or outcode that lies only partly in the area counts as in it: whoever types it may well live there. */
    private boolean inArea(Area area) {
        return area.authorities().stream().anyMatch(authorities::contains);
    }

    private String nearestDistrict(Point point) {
        return table.towns().stream()
                .filter(town -> authorities.contains(town.authority()))
                .min(Comparator.comparingDouble(town -> town.point().metresTo(point)))
                .map(Town::district)
                .orElse("");
    }

    private @Nullable String locality(String district) {
        if (localities.size() == 1) {
            return localities.getFirst();
        }
        return localities.contains(district) ? district : null;
    }

    private static boolean looksLikePostcode(String text) {
        var letters = text.replaceAll("[^A-Z0-9]", "");
        return letters.length() <= LONGEST_POSTCODE && letters.chars().anyMatch(Character::isDigit);
    }
}
