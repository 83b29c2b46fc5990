package carefair.directory.ui;

import carefair.directory.Duplicates.Pair;
import carefair.directory.Duplicates.Side;
import carefair.directory.ListingField;
import carefair.directory.ListingId;
import carefair.ui.Build.Tone;
import carefair.ui.Choice;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import carefair.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two listings field by field beside each other: an officer takes each field from one of them and merges both, or says that they differ. */
@Route(StaffDuplicatesView.PATH + "/:left/:right")
@RolesAllowed("ADMINISTRATOR")
final class DuplicatePairPage extends Page implements BeforeEnterObserver {

    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private final DuplicateDesk desk;
    private final Telling telling;

    /** Says a key with its facts. */
    interface Saying {
        String say(String key, Object... facts);
    }

    DuplicatePairPage(Kit kit, DuplicateDesk desk, Telling telling) {
        super(kit, "directory.duplicates.pair.title");
        this.desk = desk;
        this.telling = telling;
        back(StaffDuplicatesView.HREF);
    }

    static String href(ListingId left, ListingId right) {
        return StaffDuplicatesView.HREF + "/" + left.value() + "/" + right.value();
    }

    static String reasons(Pair pair, Saying saying) {
        return pair.likeness().reasons().stream()
                .map(reason -> saying.say("directory.duplicates.reason." + reason))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var parameters = event.getRouteParameters();
        Optional<Pair> pair =
                parameters.get(LEFT).flatMap(left -> parameters.get(RIGHT).flatMap(right -> desk.pair(left, right)));
        pair.ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Pair pair) {
        var left = pair.left().listing();
        var right = pair.right().listing();
        title("directory.duplicates.pair.of", left.name(), right.name());
        show(
                make.h1("directory.duplicates.pair.of", left.name(), right.name()),
                make.p("directory.duplicates.why", pair.likeness().points(), reasons(pair, this::say)),
                make.div("compare", head(pair.left(), "left"), head(pair.right(), "right")));
        show(make.h2("directory.duplicates.choose"), make.p("directory.duplicates.choose.text", left.name()));
        ask(pair);
        show(make.section(
                make.h2("directory.duplicates.different.title"),
                make.p("directory.duplicates.different.text"),
                action("directory.duplicates.different", () -> {
                            desk.different(left.id(), right.id());
                            go(StaffDuplicatesView.HREF + "?different");
                        })
                        .second()));
        var same = EnumSet.allOf(ListingField.class);
        same.removeAll(pair.differ());
        if (!same.isEmpty()) {
            var rows = make.rows();
            same.forEach(field -> rows.row(key(field), make.said(words(pair.left(), field))));
            show(make.section(make.h2("directory.duplicates.same"), rows));
        }
    }

    private Component head(Side side, String where) {
        var listing = side.listing();
        var card = make.card(
                new H2(make.linkWords(Card.href(listing), listing.name())),
                make.soft("directory.duplicates.from", source(listing.source())));
        if (listing.provider() != null) {
            card.add(make.p(make.tag(Tone.GOOD, "directory.duplicates.claimed")));
        }
        if (where.equals(LEFT)) {
            card.add(make.p(make.tag(Tone.GOOD, "directory.duplicates.stays")));
        }
        card.add(make.soft(
                "directory.duplicates.checked",
                listing.checked().isEmpty() ? say("directory.compare.silent") : String.join("; ", listing.checked())));
        return card;
    }

    private String source(String source) {
        return new Sources(this::say).of(source, source);
    }

    private void ask(Pair pair) {
        var usual = pair.usuallyFromRight();
        Map<ListingField, RadioAnswer<String>> asked = new EnumMap<>(ListingField.class);
        Map<String, List<String>> before = new HashMap<>();
        var form = form();
        for (var field : pair.differ()) {
            if (pair.left().own().contains(field)) {
                form.show(make.rows()
                        .row(key(field), make.said(words(pair.left(), field)))
                        .tag(Tone.GOOD, "directory.duplicates.own")
                        .rowWords(
                                say("directory.duplicates.beside", say(key(field)), origin(pair.right(), field)),
                                make.said(words(pair.right(), field))));
                continue;
            }
            var name = "field-" + field.name().toLowerCase(java.util.Locale.ROOT);
            RadioAnswer<String> answer = radios("directory.duplicates.field", Map.of("field", say(key(field))));
            answer.named(name)
                    .choice(choice(pair.left(), field, LEFT))
                    .choice(choice(pair.right(), field, RIGHT))
                    .addClassName("sides");
            before.put(name, List.of(usual.contains(field) ? RIGHT : LEFT));
            asked.put(field, answer);
            form.ask(answer);
        }
        form.take(new Typed(before));
        show(form.button("directory.duplicates.merge").then(() -> {
            var fromRight = EnumSet.noneOf(ListingField.class);
            asked.forEach((field, answer) -> {
                if (answer.value().equals(RIGHT)) {
                    fromRight.add(field);
                }
            });
            desk.merge(pair.left().listing().id(), pair.right().listing().id(), fromRight);
            go(StaffDuplicatesView.HREF + "?merged");
        }));
    }

    private Choice<String> choice(Side side, ListingField field, String where) {
        return new Choice<>(
                where, where, words(side, field), say("directory.duplicates.origin." + where, origin(side, field)));
    }

    private String origin(Side side, ListingField field) {
        return side.own().contains(field)
                ? say("directory.duplicates.own")
                : side.origins().getOrDefault(field, source(side.listing().source()));
    }

    private static String key(ListingField field) {
        return "directory.duplicates.name." + field;
    }

    private String words(Side side, ListingField field) {
        var listing = side.listing();
        var words = switch (field) {
            case KIND -> telling.kind(listing.kind());
            case NAME -> listing.name();
            case SUMMARY -> listing.summary();
            case DETAILS ->
                listing.details().stream()
                        .reduce((one, other) -> one + (one.endsWith(".") ? " " : "; ") + other)
                        .orElse("");
            case WHO_FOR -> listing.whoFor();
            case AREA -> listing.area();
            case PLACE -> place(side);
            case TRAVEL -> telling.travel(listing);
            case CATEGORIES ->
                listing.categories().stream().map(telling::category).collect(Collectors.joining(", "));
        };
        return words.isBlank() ? say("directory.compare.silent") : words;
    }

    private String place(Side side) {
        var point = side.point();
        return point == null ? "" : "%.5f, %.5f".formatted(point.lat(), point.lon());
    }
}
