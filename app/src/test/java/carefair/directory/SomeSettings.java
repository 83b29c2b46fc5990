package carefair.directory;

import carefair.settings.Category;
import carefair.settings.Council;
import carefair.settings.DirectPaymentRules;
import carefair.settings.FindingRules;
import carefair.settings.HomeCategory;
import carefair.settings.ListingRules;
import carefair.settings.Periods;
import carefair.settings.Settings;
import carefair.settings.TrustRules;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A council with four categories. */
final class SomeSettings implements Settings {

    static final CategoryCode PERSONAL_CARE = new CategoryCode("personal-care");
    static final CategoryCode HOUSEWORK = new CategoryCode("housework");
    static final CategoryCode DAYS = new CategoryCode("days-out");
    static final CategoryCode MEALS = new CategoryCode("meals");

    ListingRules rules = new ListingRules(true, Optional.empty());

    @Override
    public ListingRules listingRules() {
        return rules;
    }

    @Override
    public List<Category> categories() {
        return List.of(
                new Category(
                        PERSONAL_CARE, "Washing and dressing", "", List.of("personal care", "getting up", "enabler")),
                new Category(HOUSEWORK, "Help around the house", "", List.of("housework", "cleaning", "laundry")),
                new Category(DAYS, "Day activities", "", List.of("day club", "activities")),
                new Category(MEALS, "Meals", "", List.of("hot meals")));
    }

    @Override
    public Optional<Category> category(CategoryCode code) {
        return categories().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    @Override
    public FindingRules finding() {
        return new FindingRules(
                FindingRules.USUAL.intimateCare(),
                FindingRules.USUAL.points(),
                List.of(),
                List.of(new HomeCategory("nursing-dementia", "Nursing with dementia")));
    }

    @Override
    public Council council() {
        throw new UnsupportedOperationException();
    }

    @Override
    public TrustRules trust() {
        var call = new TrustRules.Safeguarding("01305 000 000", "Monday to Friday", "01305 000 000", false);
        return new TrustRules(List.of(60, 14), 60, 90, 120, 3, 5, call);
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
