package carefair.places;

import carefair.settings.Category;
import carefair.settings.Council;
import carefair.settings.DirectPaymentRules;
import carefair.settings.Periods;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings that know where a council's area is and nothing else. */
record ACouncil(Council council) implements Settings {

    static final ACouncil DORSET = council(
            "dorset",
            "Dorset",
            "E06000059",
            List.of("North Dorset", "West Dorset", "Weymouth and Portland", "Purbeck", "East Dorset"));
    static final ACouncil BANES =
            council("banes", "Bath and North East Somerset", "E06000022", List.of("Bath and North East Somerset"));

    private static ACouncil council(String code, String area, String authority, List<String> localities) {
        return new ACouncil(new Council(
                code,
                area,
                "Care",
                area,
                "01632 960 000",
                "9am to 5pm",
                "a@example.org",
                List.of(authority),
                localities));
    }

    @Override
    public List<Category> categories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Category> category(CategoryCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Periods periods() {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectPaymentRules directPayments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> fundOrder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate workingDaysAfter(LocalDate from, int days) {
        throw new UnsupportedOperationException();
    }
}
