package carefair.directory;

import carefair.directory.Results.Hit;
import carefair.directory.Results.Known;
import carefair.directory.Results.Reason;
import carefair.directory.Results.Sum;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why each listing stands where it does, by looking at it the way the index did. */
final class Explanation {

    private final Stems stems;
    private final ReadSearch query;
    private final Optional<UUID> nearest;
    private final Map<Concept, List<Phrase>> phrases = new HashMap<>();

    /** @param nearest of all that were found, if it is among those that are explained */
    Explanation(Stems stems, ReadSearch query, Optional<UUID> nearest) {
        this.stems = stems;
        this.query = query;
        this.nearest = nearest;
        query.concepts()
                .forEach(concept -> phrases.put(
                        concept,
                        concept.phrases().stream()
                                .map(phrase -> new Phrase(stems.keyOf(phrase), ReadSearch.apart(phrase)))
                                .toList()));
    }

    /** Words to look for in their order, and how many others may stand among them. */
    private record Phrase(List<String> stems, int apart) {}

    /** A listing whose texts are taken apart once, and only when somebody looks at them. */
    private final class Read {
        final IndexedListing listing;
        private @Nullable List<List<String>> named;
        private @Nullable List<List<String>> text;

        Read(IndexedListing listing) {
            this.listing = listing;
        }

        List<List<String>> named() {
            if (named == null) {
                named = listing.named().stream().map(stems::keyOf).toList();
            }
            return named;
        }

        List<List<String>> text() {
            if (text == null) {
                text = listing.text().stream().map(stems::keyOf).toList();
            }
            return text;
        }
    }

    /** Why one thing that was asked for was found, and which part of its points that brings. */
    private record Because(Reason reason, double share) {}

    Hit of(IndexedListing listing) {
        var read = new Read(listing);
        var told = listing.told();
        var miles = miles(listing);
        var because =
                query.concepts().stream().map(concept -> because(concept, read)).toList();
        var why = new ArrayList<Reason>();
        because.stream()
                .map(Because::reason)
                .sorted((one, other) -> Boolean.compare(isLack(one), isLack(other)))
                .distinct()
                .forEach(why::add);
        query.asked().also().checks().stream().sorted().map(Known.Checked::new).forEach(why::add);
        towards(listing).ifPresent(why::add);
        if (query.asked().also().home() != null) {
            why.add(new Known.OfHomeCategory(query.asked().also().home().name()));
        }
        if (nearest.filter(told.id().value()::equals).isPresent()) {
            why.add(new Reason.Nearest());
        }
        if (miles != null && told.travelMiles() > 0 && miles <= told.travelMiles()) {
            why.add(new Reason.ComesToYou(told.travelMiles()));
        }
        query.wanted(Trait.Group.INTIMATE_CARE).stream()
                .filter(listing.said()::contains)
                .findFirst()
                .map(Reason.WhoComes::new)
                .ifPresent(why::add);
        if (query.near().isPresent() && miles == null) {
            why.add(new Reason.PlaceNotKnown());
        }
        if (miles != null && told.travelMiles() > 0 && miles > told.travelMiles()) {
            why.add(new Reason.TravelsLess(told.travelMiles(), Math.round(miles) <= told.travelMiles()));
        }
        var usual = told.traits().times();
        var met = query.times().stream()
                .filter(moment -> listing.days().isFree(usual, moment))
                .toList();
        if (met.isEmpty() && !query.times().isEmpty()) {
            why.add(new Reason.NotThen(
                    !usual.isEmpty() || !listing.days().open().isEmpty()));
        }
        return new Hit(
                told,
                miles,
                List.copyOf(why),
                sum(listing, because, miles, met.size()),
                met.stream()
                        .filter(moment -> moment.day() == null)
                        .map(Moment::time)
                        .filter(usual::contains)
                        .collect(Collectors.toCollection(TreeSet::new)),
                days(met, listing),
                daysOld(told));
    }

    /** Certain days that were asked for, or, of what is no usual time, the next one. */
    private SortedMap<LocalDate, Set<PartOfDay>> days(List<Moment> met, IndexedListing listing) {
        var today = London.on(query.ranking().now());
        var days = new TreeMap<LocalDate, Set<PartOfDay>>();
        for (var moment : met) {
            var day = Optional.ofNullable(moment.day())
                    .or(() -> listing.told().traits().times().contains(moment.time())
                            ? Optional.empty()
                            : listing.days().next(moment.time(), today));
            day.ifPresent(on -> days.computeIfAbsent(on, each -> EnumSet.noneOf(PartOfDay.class))
                    .add(moment.time().part()));
        }
        return days;
    }

    /** Which of what it offers can help towards what was asked for. */
    private Optional<Reason> towards(IndexedListing listing) {
        var outcome = query.asked().also().outcome();
        return Stream.ofNullable(outcome)
                .flatMap(wanted -> wanted.categories().stream()
                        .sorted(Comparator.comparing(CategoryCode::text))
                        .filter(code -> listing.categories().contains(code.text()))
                        .<Reason>map(code -> new Known.Towards(code, wanted.name())))
                .findFirst();
    }

    private Sum sum(IndexedListing listing, List<Because> because, @Nullable Double miles, int free) {
        var ranking = query.ranking();
        double things = because.stream().mapToDouble(Because::share).average().orElse(0);
        return new Sum(
                ranking.words() * things,
                ranking.near(miles == null ? Double.POSITIVE_INFINITY : miles * Ranking.METRES_A_MILE),
                ranking.price(listing.comparedPence().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(0L)),
                free == 0
                        ? 0
                        : ranking.freeAtAll()
                                + (double) free
                                        * ranking.freeAtOne(query.times().size()),
                ranking.reviews(listing.scored()),
                ranking.fresh(listing.told().proof().at().toEpochMilli()),
                ranking.newcomer(listing.listedAt().toEpochMilli()));
    }

    private int daysOld(Listing listing) {
        return (int)
                Duration.between(listing.proof().at(), query.ranking().now()).toDays();
    }

    private @Nullable Double miles(IndexedListing listing) {
        return query.near()
                .flatMap(from -> Optional.ofNullable(listing.point()).map(from::metresTo))
                .map(metres -> metres / Ranking.METRES_A_MILE)
                .orElse(null);
    }

    private Because because(Concept concept, Read read) {
        var words = concept.typed();
        var named = named(concept, read);
        if (named.isPresent()) {
            return new Because(named.get(), 1);
        }
        var offered = offered(concept.asked(), read.listing);
        if (offered.isPresent()) {
            return new Because(offered.get(), ReadSearch.MENTIONED + ReadSearch.OFFERED);
        }
        return (isIn(concept, read.text()) ? Optional.<Reason>of(new Reason.Mentions(words)) : Optional.<Reason>empty())
                .or(() -> offered(concept.related(), read.listing))
                .or(() -> concept.anySpelling() && isSpeltLike(words, read.listing)
                        ? Optional.of(new Reason.SpeltLike(words))
                        : Optional.empty())
                .map(reason -> new Because(reason, ReadSearch.MENTIONED))
                .orElseGet(() -> new Because(new Reason.Lacks(words), 0));
    }

    private Optional<Reason> named(Concept concept, Read read) {
        var kind = read.listing.told().kind();
        return offered(concept.categories(), read.listing)
                .or(() -> concept.kinds().contains(kind) ? Optional.of(new Reason.IsKind(kind)) : Optional.empty())
                .or(() -> isIn(concept, read.named())
                        ? Optional.of(new Reason.InName(concept.typed()))
                        : Optional.empty());
    }

    private static Optional<Reason> offered(Collection<CategoryCode> asked, IndexedListing listing) {
        return asked.stream()
                .filter(code -> listing.categories().contains(code.text()))
                .findFirst()
                .map(Reason.Offers::new);
    }

    private boolean isIn(Concept concept, List<List<String>> texts) {
        return phrases.getOrDefault(concept, List.of()).stream()
                .anyMatch(phrase -> texts.stream().anyMatch(text -> isIn(phrase, text)));
    }

    private static boolean isIn(Phrase looked, List<String> text) {
        var phrase = looked.stems();
        if (phrase.isEmpty() || !text.containsAll(phrase)) {
            return false;
        }
        int window = phrase.size() + looked.apart();
        for (int from = 0; from < text.size(); from++) {
            if (isInOrder(phrase, text.subList(from, Math.min(text.size(), from + window)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInOrder(List<String> phrase, List<String> text) {
        int next = 0;
        for (var word : text) {
            next += next < phrase.size() && word.equals(phrase.get(next)) ? 1 : 0;
        }
        return next == phrase.size();
    }

    private boolean isSpeltLike(String typed, IndexedListing listing) {
        var lower = typed.toLowerCase(Locale.UK);
        return Stream.concat(listing.named().stream(), listing.text().stream())
                .flatMap(text -> stems.of(text).stream())
                .anyMatch(word -> Spelling.areClose(word.text().toLowerCase(Locale.UK), lower));
    }

    private static boolean isLack(Reason reason) {
        return reason instanceof Reason.Lacks;
    }
}
