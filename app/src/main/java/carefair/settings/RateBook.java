package carefair.settings;

import carefair.shared.TaxYear;
import java.time.LocalDate;
import java.util.Set;

/** The rates of every council that has a folder under config, over the years. */
public interface RateBook {

    /** The folders of councils, such as {@code dorset}; not {@link RateRow#ENGLAND}. */
    Set<String> councils();

    /** The tax years that have rates for charging, in order. */
    Set<TaxYear> taxYears();

    /**
     * What holds for a council on a day; without a row where nothing was found.
     *
     * @throws IllegalArgumentException if there is no such council
     */
    Rates on(String council, LocalDate day);
}
