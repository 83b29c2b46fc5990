package carefair.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.TaxYear;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of rates hold what the calculation needs, for every day of every year, and say how sure each figure is. */
class RateFilesTest {

    /** Rates that no council has yet, or only some. */
    private static final Set<String> MAY_BE_MISSING = Set.of(
            RateNames.SAVINGS_CREDIT_ALL_AT_HOME,
            RateNames.CARERS_CHARGED,
            RateNames.STANDARD_DISABILITY,
            RateNames.DEFERRED_INTEREST,
            RateNames.DEFERRED_COMPOUNDING);

    @ParameterizedTest
    @ValueSource(strings = {"2023-24", "2024-25", "2025-26", "2026-27"})
    void holdEveryRateOfChargingOnEveryDayOfTheYear(String year) {
        for (var day = TaxYear.parse(year).firstDay();
                !day.isAfter(TaxYear.parse(year).lastDay());
                day = day.plusDays(1)) {
            var names = TheRates.on("dorset", day).names();
            assertThat(names).as(day.toString()).containsAll(charging());
        }
    }

    @Test
    void holdTheRatesOfBenefitsFrom2024On() {
        for (var year : List.of("2024-25", "2025-26", "2026-27")) {
            assertThat(TheRates.of("dorset", year).names())
                    .containsAll(named().stream()
                            .filter(name -> name.startsWith("benefit."))
                            .toList());
        }
        assertThat(TheRates.of("dorset", "2023-24").names()).noneMatch(name -> name.startsWith("benefit."));
    }

    @Test
    void holdNoRowOutsideItsYearNorTwoOnOneDay() {
        for (var row : TheRates.all()) {
            assertThat(row.to()).as(row.name()).isNotNull();
            assertThat(TheRates.all().stream()
                            .filter(other -> other.name().equals(row.name())
                                    && other.council().equals(row.council())
                                    && other.holdsOn(row.from())))
                    .as("%s on %s", row.name(), row.from())
                    .hasSize(1);
        }
    }

    /** Read in the source itself, or derived with a published total that agrees: confirmed. All others wait for a person. */
    @ParameterizedTest
    @CsvSource({
        "2023-24, capital-limit.upper, true",
        "2026-27, capital-limit.upper, false",
        "2025-26, personal-expenses-allowance, true",
        "2026-27, personal-expenses-allowance, false",
        "2024-25, minimum-income-guarantee.single-18-24, true",
        "2024-25, minimum-income-guarantee.single-25-to-pension-age, false",
        "2025-26, minimum-income-guarantee.single-pension-age, true",
        "2026-27, minimum-income-guarantee.single-pension-age, false",
        "2026-27, minimum-income-guarantee.disability-premium.single, true",
        "2026-27, minimum-income-guarantee.enhanced-disability-premium.single, false",
        "2025-26, minimum-income-guarantee.carer-premium, true",
        "2023-24, nhs-funded-nursing-care.standard, false",
        "2026-27, nhs-funded-nursing-care.standard, true",
        "2024-25, savings-credit-disregard.single, true",
        "2024-25, savings-credit-disregard.couple, false",
        "2026-27, benefit.attendance-allowance.lower, true",
        "2026-27, benefit.pip-mobility.enhanced, false",
        "2025-26, selling-costs-share, false",
        "2025-26, savings-credit-disregard.by-threshold, false"
    })
    void sayHowSureEachFigureIs(String year, String name, boolean confirmed) {
        assertThat(TheRates.of("dorset", year).find(name).orElseThrow().isConfirmed())
                .isEqualTo(confirmed);
    }

    @Test
    void aCouncilsOwnRowGoesBeforeEnglands() {
        assertThat(TheRates.of("banes", "2026-27")
                        .find("care-cost.care-home")
                        .orElseThrow()
                        .value())
                .isEqualTo(810_30);
        assertThat(TheRates.of("dorset", "2026-27")
                        .find("care-cost.care-home")
                        .orElseThrow()
                        .value())
                .isEqualTo(1300_00);
    }

    @Test
    void theInterestOfDeferredPaymentsIsKnownForOneHalfYearOnly() {
        assertThat(TheRates.on("dorset", LocalDate.of(2024, 6, 30)).find(RateNames.DEFERRED_INTEREST))
                .map(RateRow::value)
                .contains(465L);
        assertThat(TheRates.on("dorset", LocalDate.of(2024, 7, 1)).find(RateNames.DEFERRED_INTEREST))
                .isEmpty();
    }

    @Test
    void nothingHoldsInAYearWithoutAFile() {
        assertThat(Rates.of("dorset", LocalDate.of(2027, 4, 6), TheRates.all()).names())
                .isEmpty();
    }

    private static Set<String> charging() {
        return named().stream()
                .filter(name -> !name.startsWith("benefit.")
                        && !name.startsWith("care-cost.")
                        && !MAY_BE_MISSING.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name that the calculation looks up. */
    private static Set<String> named() {
        return Arrays.stream(RateNames.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
