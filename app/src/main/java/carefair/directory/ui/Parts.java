package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingVersion;
import carefair.directory.NewListing.NewOffer;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of what a listing says in words, and which of them differ between two versions. */
record Parts(Build make, Telling telling) {

    static final List<String> ALL =
            Stream.concat(EditField.FIELDS.stream(), Stream.of("price")).toList();

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
            default -> throw new IllegalArgumentException("No such part: " + part);
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
                        new H3(telling.say("directory.offering." + part + ".row")),
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

    private String offer(NewOffer offer) {
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
