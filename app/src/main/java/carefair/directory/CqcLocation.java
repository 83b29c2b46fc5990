package carefair.directory;

import carefair.directory.CqcFile.Column;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Postcode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One location of the Care Quality Commission's register, read from its row.
 *
 * @param rating the Commission's own word, empty where the file has none
 * @param kind nothing if it gives treatment and no care and support, such as a hospital
 * @param individual whether it is run by a person under their own name, which is not kept
 */
record CqcLocation(
        String id,
        String name,
        String address,
        Postcode postcode,
        String website,
        List<String> serviceTypes,
        Optional<LocalDate> latestCheck,
        List<String> specialisms,
        String rating,
        String provider,
        Optional<ListingKind> kind,
        boolean individual) {

    /** A row that cannot be loaded; the message says why. */
    static final class Broken extends Exception {
        Broken(String why) {
            super(why);
        }
    }

    private static final String INDIVIDUAL = "(individual provider)";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{2,40}");
    private static final int LONGEST = 180;
    private static final DateTimeFormatter REGISTERS_DATE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, Trait> RATINGS = Map.of(
            "outstanding", Trait.RATED_OUTSTANDING,
            "good", Trait.RATED_GOOD,
            "requires improvement", Trait.RATED_REQUIRES_IMPROVEMENT,
            "inadequate", Trait.RATED_INADEQUATE);

    /** How the register's words for whom a service is begin. */
    private static final Map<String, Trait> AUDIENCES = Map.of(
            "caring for adults over 65", Trait.OLDER_PEOPLE,
            "dementia", Trait.DEMENTIA,
            "learning disab", Trait.LEARNING_DISABILITY,
            "autis", Trait.AUTISM,
            "mental health", Trait.MENTAL_HEALTH,
            "physical disab", Trait.PHYSICAL_DISABILITY,
            "sensory impairment", Trait.SIGHT_OR_HEARING_LOSS);

    private static final String HOMECARE = "homecare agencies";

    /** The published file says supported housing, the Commission's other lists extra care housing, of the same. */
    private static final List<String> EXTRA_CARE =
            List.of("supported housing", "extra care housing", "extra care housing services");

    private static final List<String> AT_HOME = List.of("supported living", "shared lives");
    private static final List<String> IN_A_HOME = List.of("residential homes", "nursing homes");

    /** Among the specialisms the register also lists what a provider is licensed to do, which tells nobody whom it is for. */
    private static final Pattern LICENCE = Pattern.compile(
            "(accommodation for|treatment of|diagnostic|personal care|nursing care|assessment or medical|surgical|family planning|"
                    + "management of supply|maternity|termination|services in slimming|transport services).*",
            Pattern.CASE_INSENSITIVE);

    /** @throws Broken if something without which it cannot be listed is not there or not what it should be */
    static CqcLocation of(Map<Column, String> row) throws Broken {
        var id = row.getOrDefault(Column.LOCATION, "");
        var name = row.getOrDefault(Column.NAME, "");
        if (!ID.matcher(id).matches()) {
            throw new Broken("it has no location ID");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Broken("it has no name, or one that is too long");
        }
        var postcode = Postcode.parse(row.getOrDefault(Column.POSTCODE, ""))
                .orElseThrow(() -> new Broken("its postcode has not the shape of one"));
        var types = list(row.getOrDefault(Column.SERVICE_TYPES, ""));
        if (types.isEmpty()) {
            throw new Broken("it has no service type");
        }
        var provider = row.getOrDefault(Column.PROVIDER, "");
        var individual = PersonNames.isProbably(provider);
        return new CqcLocation(
                id,
                PersonNames.isTitled(name) || individual && name.equalsIgnoreCase(provider) ? INDIVIDUAL : name,
                row.getOrDefault(Column.ADDRESS, ""),
                postcode,
                row.getOrDefault(Column.WEBSITE, ""),
                types,
                date(row.getOrDefault(Column.LATEST_CHECK, "")),
                list(row.getOrDefault(Column.SPECIALISMS, "")),
                row.getOrDefault(Column.RATING, ""),
                individual ? INDIVIDUAL : provider,
                kind(types),
                individual);
    }

    /** As the directory lists it: sells nothing here, and the Commission's check is the only one. */
    NewListing listing(ListingKind as, Places places, Settings settings) {
        var homeCare = new CategoryCode("personal-care");
        return new NewListing(
                        "cqc:" + id,
                        as,
                        name,
                        null,
                        shortened(
                                String.join(", ", serviceTypes) + (provider.isEmpty() ? "" : ". Run by " + provider),
                                1000),
                        details(),
                        shortened(String.join(", ", forWhom()), 500),
                        town(),
                        places.postcode(postcode).map(Whereabouts::point).orElse(null),
                        0,
                        as != ListingKind.CARE_HOME
                                        && settings.category(homeCare).isPresent()
                                ? List.of(homeCare)
                                : List.of(),
                        List.of(),
                        List.of("Registered with the Care Quality Commission"
                                + latestCheck
                                        .map(date -> ", latest check " + DATE.format(date))
                                        .orElse("")),
                        List.of("Anything by the council itself"))
                .saying(new Traits(traits(), Set.of()));
    }

    private Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        Optional.ofNullable(RATINGS.get(rating.toLowerCase(Locale.UK))).ifPresent(traits::add);
        specialisms.forEach(specialism -> AUDIENCES.forEach((words, audience) -> {
            if (specialism.toLowerCase(Locale.UK).startsWith(words)) {
                traits.add(audience);
            }
        }));
        return traits;
    }

    private List<String> details() {
        var details = new ArrayList<String>();
        details.add(shortened("Address: " + (address.isEmpty() ? "" : address + ", ") + postcode, 1000));
        if (!website.isEmpty()) {
            details.add(shortened("Website: " + website, 1000));
        }
        return details;
    }

    private List<String> forWhom() {
        return specialisms.stream()
                .filter(specialism -> !LICENCE.matcher(specialism).matches())
                .map(specialism -> specialism.replace("yrs", "years"))
                .toList();
    }

    private String town() {
        var parts = address.split(",");
        return shortened(parts[parts.length - 1].strip(), LONGEST);
    }

    private static Optional<ListingKind> kind(List<String> types) {
        var lower = types.stream().map(type -> type.toLowerCase(Locale.UK)).toList();
        // An agency that also works in extra care housing comes to people who live elsewhere.
        if (lower.contains(HOMECARE)) {
            return Optional.of(ListingKind.HOME_CARE);
        }
        if (lower.stream().anyMatch(EXTRA_CARE::contains)) {
            return Optional.of(ListingKind.EXTRA_CARE_HOUSING);
        }
        if (lower.stream().anyMatch(AT_HOME::contains)) {
            return Optional.of(ListingKind.HOME_CARE);
        }
        return lower.stream().anyMatch(IN_A_HOME::contains) ? Optional.of(ListingKind.CARE_HOME) : Optional.empty();
    }

    private static List<String> list(String joined) {
        return Stream.of(joined.split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, REGISTERS_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
