package carefair.directory.oruk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a listing has many of, each in its order. */
record Parts(
        List<String> details,
        List<String> categories,
        List<String> checked,
        List<String> notChecked,
        List<Price> prices,
        List<Opening> openings) {

    static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The same, with what the council recorded in place of what the source said was checked. */
    Parts checkedAs(List<String> newChecked, List<String> newNotChecked) {
        return new Parts(details, categories, newChecked, newNotChecked, prices, openings);
    }

    /** @param unit the name of a {@code Unit} */
    record Price(UUID offer, String name, String category, String unit, long pence) {

        /** What is sold by the same name at the same price is told once, as it is shown once. */
        static List<Price> eachOnce(List<Price> prices) {
            var told = new ArrayList<Price>();
            prices.stream()
                    .filter(price -> told.stream().noneMatch(price::isLike))
                    .forEach(told::add);
            return told;
        }

        private boolean isLike(Price other) {
            return name.equals(other.name) && unit.equals(other.unit) && pence == other.pence;
        }
    }

    /**
     * @param days two letters each, with commas between; of a month with a number before them
     * @param every how many weeks or months lie between
     * @param opensAt HH:MM
     */
    record Opening(
            int line,
            @Nullable String freq,
            int every,
            @Nullable String days,
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean notOnBankHolidays,
            String description) {}
}
