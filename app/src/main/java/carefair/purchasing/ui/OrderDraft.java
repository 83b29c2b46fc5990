package carefair.purchasing.ui;

import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.purchasing.NewOrder;
import carefair.purchasing.NewRegularOrder;
import carefair.purchasing.Repeating;
import carefair.purchasing.Rhythm;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Drafts;
import carefair.wallet.PayeeRelation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An order on its way: what was answered so far, and the key that was made with it.
 *
 * @param units how many on each date; null until it was answered
 * @param days the dates chosen so far, earliest first
 * @param relation what the payee is to the person; null until it was answered, where it is asked
 * @param again how it comes again; null if it is ordered once, for the chosen dates
 */
record OrderDraft(
        OfferId offer,
        Money unitPriceSeen,
        CommandKey key,
        @Nullable Integer units,
        List<LocalDate> days,
        @Nullable PayeeRelation relation,
        @Nullable Again again) {

    /**
     * How an order comes again, as far as it was answered.
     *
     * @param weekdays empty until they were answered
     * @param from the first day; null until it was answered
     * @param until the last day; null for one that goes on until it is stopped
     */
    record Again(
            Rhythm rhythm,
            List<DayOfWeek> weekdays,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Optional<Repeating> repeating() {
            return weekdays.isEmpty() || from == null
                    ? Optional.empty()
                    : Optional.of(new Repeating(rhythm, weekdays, Repeating.firstOn(weekdays, from), until));
        }
    }

    static final String JOURNEY = "order";

    private static final String OFFER = "offer";
    private static final String PRICE = "price";
    private static final String KEY = "key";
    private static final String UNITS = "units";
    private static final String DAYS = "days";
    private static final String RELATION = "relation";
    private static final String RHYTHM = "rhythm";
    private static final String WEEKDAYS = "on-weekdays";
    private static final String FIRST_DAY = "first-day";
    private static final String LAST_DAY = "last-day";

    static OrderDraft of(Drafts.Draft draft) {
        var units = draft.answer(UNITS);
        return new OrderDraft(
                new OfferId(UUID.fromString(draft.answer(OFFER))),
                Money.ofPence(Long.parseLong(draft.answer(PRICE))),
                new CommandKey(UUID.fromString(draft.answer(KEY))),
                units.isEmpty() ? null : Integer.valueOf(units),
                draft.answer(DAYS).lines().map(LocalDate::parse).toList(),
                draft.answer(RELATION).isEmpty() ? null : PayeeRelation.valueOf(draft.answer(RELATION)),
                draft.answer(RHYTHM).isEmpty() ? null : again(draft));
    }

    private static Again again(Drafts.Draft draft) {
        return new Again(
                Rhythm.valueOf(draft.answer(RHYTHM)),
                draft.answer(WEEKDAYS).lines().map(DayOfWeek::valueOf).toList(),
                day(draft.answer(FIRST_DAY)),
                day(draft.answer(LAST_DAY)));
    }

    private static @Nullable LocalDate day(String answer) {
        return answer.isEmpty() ? null : LocalDate.parse(answer);
    }

    /** What a new draft holds: what is sold, for how much as it was seen, and a key of its own. */
    static Map<String, String> begin(Offer offer) {
        return Map.of(
                OFFER,
                offer.id().value().toString(),
                PRICE,
                String.valueOf(offer.unitPrice().pence()),
                KEY,
                CommandKey.random().value().toString());
    }

    static Map<String, String> units(int units) {
        return Map.of(UNITS, String.valueOf(units));
    }

    static Map<String, String> days(List<LocalDate> days) {
        return Map.of(DAYS, days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n")));
    }

    static Map<String, String> relation(PayeeRelation relation) {
        return Map.of(RELATION, relation.name());
    }

    static Map<String, String> once() {
        return Map.of(RHYTHM, "");
    }

    static Map<String, String> every(Rhythm rhythm) {
        return Map.of(RHYTHM, rhythm.name());
    }

    /** The days it comes on may make another first day, so that the old one is asked again. */
    static Map<String, String> weekdays(List<DayOfWeek> weekdays) {
        return Map.of(
                WEEKDAYS,
                weekdays.stream().map(DayOfWeek::name).collect(Collectors.joining("\n")),
                FIRST_DAY,
                "",
                LAST_DAY,
                "");
    }

    static Map<String, String> from(LocalDate first, Optional<LocalDate> last) {
        return Map.of(
                FIRST_DAY,
                first.toString(),
                LAST_DAY,
                last.map(LocalDate::toString).orElse(""));
    }

    static Map<String, String> price(Money seen) {
        return Map.of(PRICE, String.valueOf(seen.pence()));
    }

    /** The order these answers describe, of a regular one the first period; nothing while some are missing. */
    Optional<NewOrder> wanted() {
        return again == null ? ordered() : regular().map(NewRegularOrder::first);
    }

    /** The regular order these answers describe; nothing if it is ordered once, or answers are missing. */
    Optional<NewRegularOrder> regular() {
        return again == null || units == null
                ? Optional.empty()
                : again.repeating()
                        .map(days -> new NewRegularOrder(
                                offer, unitPriceSeen, units, relation == null ? PayeeRelation.NONE : relation, days));
    }

    /** The question about the days that is not answered yet. */
    String nextQuestion() {
        return again == null ? "date" : again.weekdays().isEmpty() ? "weekdays" : "from";
    }

    private Optional<NewOrder> ordered() {
        return units == null || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewOrder(
                        offer, unitPriceSeen, units, days, relation == null ? PayeeRelation.NONE : relation));
    }
}
