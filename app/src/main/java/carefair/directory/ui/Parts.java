package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingVersion;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Paper;
import carefair.directory.Trait;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of what a listing says in words, and which of them differ between two versions. */
record Parts(Build make, Telling telling) {

    /** Who gives intimate care, which only who offers such care is asked. */
    static final String INTIMATE = Wanting.name(Trait.Group.INTIMATE_CARE);

    /** When it opens. */
    static final String OPENING = "opening";

    /** When it is usually free or open, as people filter by it. */
    static final String TIMES = "times";

    /** What it is filtered by, in the order in which it stands. */
    static final List<String> SAID = Stream.concat(
                    Stream.of(
                                    Trait.Group.AUDIENCE,
                                    Trait.Group.ACCESS,
                                    Trait.Group.LANGUAGE,
                                    Trait.Group.VEHICLE,
                                    Trait.Group.PAYMENT,
                                    Trait.Group.INTIMATE_CARE)
                            .map(Wanting::name),
                    Stream.of(TIMES))
            .toList();

    /** What its photos show. */
    static final String PHOTOS = "photos";

    /** The titles of its documents. */
    static final String PAPERS = "documents";

    static final List<String> ALL = Stream.of(EditField.FIELDS, SAID, List.of(OPENING, PHOTOS, PAPERS, "price"))
            .flatMap(List::stream)
            .toList();

    /** The group of what it is filtered by that a part stands for; nothing for any other part. */
    static Optional<Trait.Group> group(String part) {
        return Arrays.stream(Trait.Group.values())
                .filter(group -> group.isProviders() && Wanting.name(group).equals(part))
                .findFirst();
    }

    /** The name of a part: of what it says was not checked, other words than those of the question. */
    static String key(String part) {
        return part.equals("checks") ? "directory.not-checked.row" : "directory.offering." + part + ".row";
    }

    String of(String part, Description says) {
        return switch (part) {
            case "name" -> says.name();
            case "words" -> says.summary();
            case "details" -> String.join("\n", says.details());
            case "who-for" -> says.whoFor();
            case "place" -> says.area();
            case "travel" ->
                says.travelMiles() == 0
                        ? telling.say("directory.offering.travel.0")
                        : telling.within(says.travelMiles());
            case "categories" ->
                says.categories().stream().map(telling::category).collect(Collectors.joining("\n"));
            case "price" -> says.offers().stream().map(this::offer).collect(Collectors.joining("\n"));
            case "checks" -> String.join("\n", says.notChecked());
            case TIMES -> telling.traits().usual(says.particulars().traits());
            case OPENING ->
                says.particulars().opening().stream()
                        .map(telling.opening()::line)
                        .collect(Collectors.joining("\n"));
            case PHOTOS ->
                says.particulars().photos().stream()
                        .map(photo ->
                                photo.alt().isEmpty() ? telling.say("directory.photos.decoration.row") : photo.alt())
                        .collect(Collectors.joining("\n"));
            case PAPERS ->
                says.particulars().papers().stream().map(Paper::title).collect(Collectors.joining("\n"));
            default -> {
                var group = group(part).orElseThrow(() -> new IllegalArgumentException("No such part: " + part));
                yield telling.traits().of(group, says.particulars().traits());
            }
        };
    }

    /** What differs, each with how it was and how it is. */
    Component changes(Description now, @Nullable Description before) {
        if (before == null) {
            return make.p("directory.history.first");
        }
        var parts = new ArrayList<Component>();
        for (var part : ALL) {
            var is = of(part, now);
            var was = of(part, before);
            if (!is.equals(was)) {
                parts.add(make.div(
                        "gap-s",
                        new H3(telling.say(key(part))),
                        make.p("directory.history.was"),
                        make.said(was.isEmpty() ? telling.say("directory.history.nothing") : was),
                        make.p("directory.history.is"),
                        make.said(is.isEmpty() ? telling.say("directory.history.nothing") : is)));
            }
        }
        return parts.isEmpty() ? make.p("directory.history.same") : make.div("as-is", parts.toArray(Component[]::new));
    }

    /** The version before, among all of a listing, newest first. */
    static @Nullable Description before(ListingVersion version, List<ListingVersion> all) {
        return all.stream()
                .filter(other -> other.number() < version.number())
                .findFirst()
                .map(ListingVersion::says)
                .orElse(null);
    }

    String offer(NewOffer offer) {
        return telling.say(
                "directory.history.offer",
                offer.name(),
                offer.unitPrice(),
                telling.say("directory.per." + offer.unit()),
                offer.maxQuantity(),
                offer.terms().freeUntilHoursBefore(),
                offer.terms().lateUnits());
    }
}
