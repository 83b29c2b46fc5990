package carefair.settings;

import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The council's own choices. Read once from config at start; a wrong or missing value stops the start and names the file. */
public interface Settings {

    Council council();

    /** The categories of support in the council's order. */
    List<Category> categories();

    Optional<Category> category(CategoryCode code);

    /** What the category is called; its code where the council has it no longer. */
    default String nameOf(CategoryCode code) {
        return category(code).map(Category::name).orElse(code.text());
    }

    /** What these categories are called, in the council's order; those it has no longer are left out. */
    default List<String> namesOf(Collection<CategoryCode> codes) {
        return categories().stream()
                .filter(category -> codes.contains(category.code()))
                .map(Category::name)
                .toList();
    }

    Periods periods();

    DirectPaymentRules directPayments();

    /** When checks and listings are due again, and whom to call about a concern. */
    default TrustRules trust() {
        return TrustRules.assumed(council());
    }

    /** Funds by which a price is paid, first to last, from {@code spending-rules.yaml}: names of {@code FundKind}. */
    List<String> fundOrder();

    /** The council's rules about spending, from {@code spending-rules.yaml}. */
    default List<SpendingRuleText> spendingRules() {
        return List.of();
    }

    /** How the directory is searched, from {@code finding.yaml}. */
    default FindingRules finding() {
        return FindingRules.USUAL;
    }

    /** The most that one officer may pay into a fund by themselves; over it a second officer decides. */
    default Money oneOfficerMayPay() {
        return Money.ofPence(500_00);
    }

    /** How the directory is kept; where the council does not say, a listing waits for its check. */
    default ListingRules listingRules() {
        return new ListingRules(true, Optional.empty());
    }

    /** What becomes of questions to providers who are not here; where the council does not say, they are not taken. */
    default QuestionRules questions() {
        return QuestionRules.NOT_TAKEN;
    }

    /**
     * The day that lies {@code days} working days after {@code from}: Saturdays, Sundays and bank holidays of England are not counted.
     *
     * @param days 0 or more
     */
    LocalDate workingDaysAfter(LocalDate from, int days);

    /** Whether it is a bank holiday of England, as far as {@code bank-holidays.yaml} goes; where nothing is known of them, no day is. */
    default boolean isBankHoliday(LocalDate day) {
        return false;
    }
}
