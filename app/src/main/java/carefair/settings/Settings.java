package carefair.settings;

import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The council's own choices. Read once from config at start; a wrong or missing value stops the start and names the file. */
public interface Settings {

    Council council();

    /** The categories of support in the council's order. */
    List<Category> categories();

    Optional<Category> category(CategoryCode code);

    Periods periods();

    DirectPaymentRules directPayments();

    /** Funds by which a price is paid, first to last, from {@code spending-rules.yaml}: names of {@code FundKind}. */
    List<String> fundOrder();

    /**
     * The day that lies {@code days} working days after {@code from}: Saturdays, Sundays and bank holidays of England are not counted.
     *
     * @param days 0 or more
     */
    LocalDate workingDaysAfter(LocalDate from, int days);
}
