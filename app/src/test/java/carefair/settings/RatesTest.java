package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.shared.TaxYear;
import carefair.testing.CarefairTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@CarefairTest
class RatesTest extends RatePromises {

    @Autowired
    RateBook book;

    @Test
    void theFilesThatComeWithCarefairAreInForceAfterTheStart() {
        assertThat(book.councils()).contains("dorset", "banes").doesNotContain("england");
        assertThat(book.taxYears())
                .contains(
                        TaxYear.parse("2023-24"),
                        TaxYear.parse("2024-25"),
                        TaxYear.parse("2025-26"),
                        TaxYear.parse("2026-27"));
        var dorset = book.on("dorset", APRIL);
        var banes = book.on("banes", APRIL);
        assertThat(dorset.find("capital-limit.upper").orElseThrow().value()).isEqualTo(23_250_00);
        assertThat(dorset.find("care-cost.home-care-hour").orElseThrow().value())
                .isEqualTo(32_00);
        assertThat(banes.find("care-cost.home-care-hour").orElseThrow().value()).isEqualTo(23_76);
    }

    @Test
    void startingAgainChangesNothing() {
        var before = table.state();

        loading.run(new DefaultApplicationArguments());

        assertThat(table.state()).isEqualTo(before);
    }

    @Test
    void aChangeIsSeenAtTheNextQuestion() {
        var old = book.on("dorset", APRIL);
        load(new RateRow(
                "test." + council.replaceAll("[^a-z]", ""),
                "dorset",
                7,
                RateUnit.NUMBER,
                APRIL,
                END,
                "A test",
                RateStatus.CONFIRMED));

        assertThat(book.on("dorset", APRIL).names()).hasSize(old.names().size() + 1);
    }

    @Test
    void anUnknownCouncilHasNoRates() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> book.on("atlantis", APRIL));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> book.on("england", APRIL));
    }
}
