package carefair.directory.ui;

import carefair.directory.CancellationTerms;
import carefair.directory.Description;
import carefair.directory.ListingKind;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Particulars;
import carefair.directory.Unit;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered so far about a new listing. What was typed stands under a question's code, what was understood under {@link #field}.
 */
record OfferAnswers(Map<String, String> kept) {

    static final String JOURNEY = "offer-support";
    static final String FREE = "FREE";
    static final String NONE = "none";

    private static final String LAT = "is-lat";
    private static final String LON = "is-lon";

    /** The most of a unit for one date: what one person can give in a day. */
    private static final Map<Unit, Integer> MOST =
            Map.of(Unit.HOUR, 12, Unit.VISIT, 4, Unit.SESSION, 2, Unit.DAY, 1, Unit.WEEK, 4);

    static String field(OfferQuestion question) {
        return "is-" + question.code();
    }

    static Map<String, String> place(String area, Point point) {
        return Map.of(
                field(OfferQuestion.PLACE), area, LAT, String.valueOf(point.lat()), LON, String.valueOf(point.lon()));
    }

    String is(OfferQuestion question) {
        return kept.getOrDefault(field(question), "");
    }

    List<String> all(OfferQuestion question) {
        return is(question).lines().toList();
    }

    boolean matters(OfferQuestion question) {
        return !question.isAboutPrice() || !is(OfferQuestion.UNIT).equals(FREE);
    }

    List<OfferQuestion> questions() {
        return Arrays.stream(OfferQuestion.values()).filter(this::matters).toList();
    }

    /** The first that matters and is not answered; nothing once all are. */
    Optional<OfferQuestion> next() {
        return questions().stream().filter(question -> is(question).isEmpty()).findFirst();
    }

    Optional<Unit> unit() {
        var unit = is(OfferQuestion.UNIT);
        return unit.isEmpty() || unit.equals(FREE) ? Optional.empty() : Optional.of(Unit.valueOf(unit));
    }

    Money price(OfferQuestion question) {
        return Money.ofPence(Long.parseLong(is(question)));
    }

    Optional<Money> bankHoliday() {
        return is(OfferQuestion.BANK_HOLIDAY).equals(NONE)
                ? Optional.empty()
                : Optional.of(price(OfferQuestion.BANK_HOLIDAY));
    }

    /** What they say they have, by its code. */
    List<String> said() {
        return all(OfferQuestion.CHECKS).stream()
                .filter(code -> !code.equals(NONE))
                .toList();
    }

    /** The listing these answers describe. @throws IllegalStateException if one is missing */
    Description description(Telling telling) {
        if (next().isPresent()) {
            throw new IllegalStateException("Not answered: " + next().get());
        }
        var categories =
                all(OfferQuestion.CATEGORIES).stream().map(CategoryCode::new).toList();
        return new Description(
                ListingKind.valueOf(is(OfferQuestion.KIND)),
                is(OfferQuestion.NAME),
                is(OfferQuestion.WORDS),
                List.of(),
                is(OfferQuestion.WHO_FOR),
                is(OfferQuestion.PLACE),
                new Point(Double.parseDouble(kept.get(LAT)), Double.parseDouble(kept.get(LON))),
                Integer.parseInt(is(OfferQuestion.TRAVEL)),
                categories,
                unit().map(unit -> offers(unit, categories.getFirst(), telling)).orElse(List.of()),
                Stream.concat(Stream.of("identity"), said().stream())
                        .map(code -> telling.say("directory.offering.said." + code))
                        .toList(),
                Particulars.NONE);
    }

    private List<NewOffer> offers(Unit unit, CategoryCode category, Telling telling) {
        var usual = offer(telling.say("directory.offering.offer." + unit), category, unit, price(OfferQuestion.PRICE));
        return Stream.concat(
                        Stream.of(usual),
                        bankHoliday()
                                .map(price -> offer(
                                        telling.say("directory.offering.offer.bank-holiday." + unit),
                                        category,
                                        unit,
                                        price))
                                .stream())
                .toList();
    }

    private NewOffer offer(String name, CategoryCode category, Unit unit, Money price) {
        var hours = Integer.parseInt(is(OfferQuestion.CANCEL));
        return new NewOffer(
                name,
                "",
                category,
                unit,
                price,
                MOST.getOrDefault(unit, 1),
                hours == 0 ? new CancellationTerms(0, 0) : new CancellationTerms(hours, 1));
    }
}
