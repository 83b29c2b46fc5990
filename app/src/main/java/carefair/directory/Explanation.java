package carefair.directory;

import carefair.directory.Results.Hit;
import carefair.directory.Results.Known;
import carefair.directory.Results.Reason;
import carefair.directory.Results.Sum;
import carefair.shared.CategoryCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why each listing stands where it does, by looking at it the way the index did. */
record Explanation(Stems stems, Query query, Optional<UUID> nearest) {

    Hit of(StoredListing listing) {
        var miles = miles(listing);
        var why = new ArrayList<Reason>();
        query.concepts().stream()
                .map(concept -> reason(concept, listing))
                .sorted((one, other) -> Boolean.compare(isLack(one), isLack(other)))
                .distinct()
                .forEach(why::add);
        query.asked().also().checks().stream().sorted().map(Known.Checked::new).forEach(why::add);
        towards(listing).ifPresent(why::add);
        if (query.asked().also().home() != null) {
            why.add(new Known.OfHomeCategory(query.asked().also().home().name()));
        }
        if (nearest.filter(listing.id()::equals).isPresent()) {
            why.add(new Reason.Nearest());
        }
        if (miles != null && listing.travelMiles() > 0 && miles <= listing.travelMiles()) {
            why.add(new Reason.ComesToYou(listing.travelMiles()));
        }
        query.wanted(Trait.Group.INTIMATE_CARE).stream()
                .filter(listing.traits()::has)
                .findFirst()
                .map(Reason.WhoComes::new)
                .ifPresent(why::add);
        if (query.near().isPresent() && miles == null) {
            why.add(new Reason.PlaceNotKnown());
        }
        if (miles != null && listing.travelMiles() > 0 && miles > listing.travelMiles()) {
            why.add(new Reason.TravelsLess(listing.travelMiles()));
        }
        var free = new TreeSet<>(query.asked().wanted().times());
        free.retainAll(listing.told().traits().times());
        return new Hit(
                listing.told(), miles, List.copyOf(why), sum(listing, miles, free.size()), free, daysOld(listing));
    }

    /** Which of what it offers can help towards what was asked for. */
    private Optional<Reason> towards(StoredListing listing) {
        var outcome = query.asked().also().outcome();
        var offered = listing.getCategoryCodes();
        return Stream.ofNullable(outcome)
                .flatMap(wanted -> wanted.categories().stream()
                        .sorted(Comparator.comparing(CategoryCode::text))
                        .filter(code -> offered.contains(code.text()))
                        .<Reason>map(code -> new Known.Towards(code, wanted.name())))
                .findFirst();
    }

    private Sum sum(StoredListing listing, @Nullable Double miles, int free) {
        var ranking = query.ranking();
        double things = query.concepts().stream()
                .mapToDouble(concept -> (reason(concept, listing) instanceof Reason.Lacks ? 0 : Query.MENTIONED)
                        + (named(concept, listing).isPresent() ? Query.NAMED : 0))
                .average()
                .orElse(0);
        return new Sum(
                ranking.words() * things,
                ranking.near(miles == null ? Double.POSITIVE_INFINITY : miles * Ranking.METRES_A_MILE),
                ranking.price(listing.getPricesPence().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(0L)),
                (double) ranking.free()
                        * free
                        / Math.max(1, query.asked().wanted().times().size()),
                ranking.reviews(listing.trust().scored()),
                ranking.fresh(listing.proof().at().toEpochMilli()),
                ranking.newcomer(listing.getListedAt().toEpochMilli()));
    }

    private int daysOld(StoredListing listing) {
        return (int)
                Duration.between(listing.proof().at(), query.ranking().now()).toDays();
    }

    private @Nullable Double miles(StoredListing listing) {
        return query.near()
                .flatMap(from -> listing.point().map(from::metresTo))
                .map(metres -> metres / Ranking.METRES_A_MILE)
                .orElse(null);
    }

    private Reason reason(Concept concept, StoredListing listing) {
        var words = concept.typed();
        return named(concept, listing)
                .or(() -> isIn(concept, listing.getText()) ? Optional.of(new Reason.Mentions(words)) : Optional.empty())
                .or(() -> offered(concept.related(), listing))
                .or(() -> concept.anySpelling() && isSpeltLike(words, listing)
                        ? Optional.of(new Reason.SpeltLike(words))
                        : Optional.empty())
                .orElse(new Reason.Lacks(words));
    }

    private Optional<Reason> named(Concept concept, StoredListing listing) {
        return offered(concept.categories(), listing)
                .or(() -> concept.kinds().contains(listing.kind())
                        ? Optional.of(new Reason.IsKind(listing.kind()))
                        : Optional.empty())
                .or(() -> isIn(concept, named(listing))
                        ? Optional.of(new Reason.InName(concept.typed()))
                        : Optional.empty());
    }

    private static Optional<Reason> offered(Collection<CategoryCode> asked, StoredListing listing) {
        var offered = listing.getCategoryCodes();
        return asked.stream()
                .filter(code -> offered.contains(code.text()))
                .findFirst()
                .map(Reason.Offers::new);
    }

    private static List<String> named(StoredListing listing) {
        return Stream.concat(Stream.of(listing.name()), listing.getSells().stream())
                .toList();
    }

    private boolean isIn(Concept concept, Collection<String> texts) {
        var held = texts.stream().map(stems::keyOf).toList();
        return concept.phrases().stream()
                .map(stems::keyOf)
                .anyMatch(phrase -> held.stream().anyMatch(text -> isIn(phrase, text)));
    }

    private static boolean isIn(List<String> phrase, List<String> text) {
        int window = phrase.size() == 1 ? 1 : phrase.size() + Query.APART;
        for (int from = 0; from < text.size(); from++) {
            var words = new HashSet<>(text.subList(from, Math.min(text.size(), from + window)));
            if (words.containsAll(phrase)) {
                return !phrase.isEmpty();
            }
        }
        return false;
    }

    private boolean isSpeltLike(String typed, StoredListing listing) {
        var lower = typed.toLowerCase(Locale.UK);
        return listing.getPlain().stream()
                .flatMap(text -> stems.of(text).stream())
                .anyMatch(word -> Spelling.areClose(word.text().toLowerCase(Locale.UK), lower));
    }

    private static boolean isLack(Reason reason) {
        return reason instanceof Reason.Lacks;
    }
}
