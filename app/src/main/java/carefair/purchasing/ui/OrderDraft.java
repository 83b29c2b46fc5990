package carefair.purchasing.ui;

import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.purchasing.NewOrder;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Drafts;
import carefair.wallet.PayeeRelation;
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
 */
record OrderDraft(
        OfferId offer,
        Money unitPriceSeen,
        CommandKey key,
        @Nullable Integer units,
        List<LocalDate> days,
        @Nullable PayeeRelation relation) {

    static final String JOURNEY = "order";

    private static final String OFFER = "offer";
    private static final String PRICE = "price";
    private static final String KEY = "key";
    private static final String UNITS = "units";
    private static final String DAYS = "days";
    private static final String RELATION = "relation";

    static OrderDraft of(Drafts.Draft draft) {
        var units = draft.answer(UNITS);
        return new OrderDraft(
                new OfferId(UUID.fromString(draft.answer(OFFER))),
                Money.ofPence(Long.parseLong(draft.answer(PRICE))),
                new CommandKey(UUID.fromString(draft.answer(KEY))),
                units.isEmpty() ? null : Integer.valueOf(units),
                draft.answer(DAYS).lines().map(LocalDate::parse).toList(),
                draft.answer(RELATION).isEmpty() ? null : PayeeRelation.valueOf(draft.answer(RELATION)));
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

    static Map<String, String> price(Money seen) {
        return Map.of(PRICE, String.valueOf(seen.pence()));
    }

    /** The order these answers describe; nothing while some are missing. */
    Optional<NewOrder> wanted() {
        return units == null || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewOrder(
                        offer, unitPriceSeen, units, days, relation == null ? PayeeRelation.NONE : relation));
    }
}
