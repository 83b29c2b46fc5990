package carefair.estimator;

import carefair.settings.RateBook;
import carefair.settings.Rates;
import carefair.shared.TaxYear;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rates of the files as a book, without a database. */
public final class TheBook implements RateBook {

    @Override
    public Set<String> councils() {
        return Set.of("dorset", "banes");
    }

    @Override
    public Set<TaxYear> taxYears() {
        return Stream.of("2023-24", "2024-25", "2025-26", "2026-27")
                .map(TaxYear::parse)
                .collect(Collectors.toSet());
    }

    @Override
    public Rates on(String council, LocalDate day) {
        return TheRates.on(council, day);
    }
}
