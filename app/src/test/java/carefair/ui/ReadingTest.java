package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final Money PENNY = Money.ofPence(1);
    private static final Money LOTS = Money.ofPence(1_000_000_00);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64        | 6400
            £64       | 6400
            £ 64.00   | 6400
            1,234.50  | 123450
            1 234.50  | 123450
            0.01      | 1
            064       | 6400
            12.       | 1200
            """)
    void readsMoneyHoweverItIsWritten(String typed, long pence) {
        assertThat(Reading.money(typed, PENNY, LOTS).given()).contains(Money.ofPence(pence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 21 thousand | NOT_MONEY
            12.5              | NEEDS_PENCE
            12.345            | NEEDS_PENCE
            0                 | TOO_LITTLE
            -5                | TOO_LITTLE
            −5                | TOO_LITTLE
            1000000.01        | TOO_MUCH
            99999999999999999999999999 | TOO_MUCH
            1e3               | NOT_MONEY
            .50               | NOT_MONEY
            """)
    void saysWhatIsWrongWithASum(String typed, Problem problem) {
        assertThat(Reading.money(typed, PENNY, LOTS).problem()).isEqualTo(problem);
    }

    @Test
    void readsBackEverySumAsItIsShown() {
        var random = new Random(2026);
        for (int i = 0; i < 2000; i++) {
            var sum = Money.ofPence(random.nextLong(1, LOTS.pence()));

            assertThat(Reading.money(sum.toString(), PENNY, LOTS).given()).contains(sum);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3      | 3
            ' 3 '  | 3
            1,000  | 1000
            1 000  | 1000
            007    | 7
            """)
    void readsWholeNumbersWithSpacesAndCommas(String typed, int number) {
        assertThat(Reading.number(typed, 1, 5000).given()).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | TOO_LOW
            -1      | TOO_LOW
            two     | NOT_A_NUMBER
            2.5     | NOT_A_WHOLE_NUMBER
            5001    | TOO_HIGH
            99999999999999999999 | TOO_HIGH
            ½       | NOT_A_NUMBER
            """)
    void saysWhatIsWrongWithANumber(String typed, Problem problem) {
        assertThat(Reading.number(typed, 1, 5000).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0"})
    void takesNothingTypedAsNothing(String typed) {
        assertThat(Reading.number(typed.replace('\u00a0', ' '), 1, 5).value()).isNull();
        assertThat(Reading.number(typed, 1, 5).problem()).isNull();
        assertThat(Reading.money(typed, PENNY, LOTS).problem()).isNull();
    }

    @Test
    void readsEveryDayOfAYearWithItsMonthInNumbersAndInWords() {
        for (var day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
            var name = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
            for (var month : List.of(
                    String.valueOf(day.getMonthValue()),
                    name,
                    name.toUpperCase(Locale.UK),
                    " " + name.substring(0, 3) + " ",
                    name.substring(0, 3) + ".")) {
                assertThat(Reading.date(" " + day.getDayOfMonth(), month, "2028")
                                .given())
                        .contains(day);
            }
        }
        assertThat(Reading.date("1", "Sept", "2028").given()).contains(LocalDate.of(2028, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | 3  | 2027 | DATE_WITHOUT_DAY   | day
            27  | '' | 2027 | DATE_WITHOUT_MONTH | month
            27  | 3  | ''   | DATE_WITHOUT_YEAR  | year
            31  | 2  | 2027 | NOT_A_DATE         | ''
            29  | 2  | 2027 | NOT_A_DATE         | ''
            27  | 13 | 2027 | NOT_A_DATE         | ''
            27  | ma | 2027 | NOT_A_DATE         | ''
            27  | 3  | 27   | NOT_A_DATE         | ''
            27th| 3  | 2027 | NOT_A_DATE         | ''
            0   | 3  | 2027 | NOT_A_DATE         | ''
            """)
    void saysWhatIsWrongWithADateAndWhere(String day, String month, String year, Problem problem, String part) {
        var read = Reading.date(day, month, year);

        assertThat(read.problem()).isEqualTo(problem);
        assertThat(read.part()).isEqualTo(part);
    }

    @Test
    void countsTheCharactersPeopleSee() {
        assertThat(Reading.text("😀😀😀", 3).given()).contains("😀😀😀");
        assertThat(Reading.text("four", 3).problem()).isEqualTo(Problem.TOO_LONG);
        assertThat(Reading.text("  O’Donnell-Ng 3rd ", 200).given()).contains("O’Donnell-Ng 3rd");
    }
}
