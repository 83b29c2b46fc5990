package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456", "12-34-56", "12 34 56", " 12–34–56 ", "12 - 34 - 56"})
    void readsASortCodeHoweverItIsTyped(String typed) {
        assertThat(BankAccount.sortCode(typed)).contains("123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12/34/56", "12-34-5O", "１２３４５６"})
    void takesNothingElseForASortCode(String typed) {
        assertThat(BankAccount.sortCode(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678,12345678", "1234567,01234567", "123456,00123456", "1234 5678,12345678", "00123456,00123456"})
    void givesAShortAccountNumberItsLeadingZeros(String typed, String read) {
        assertThat(BankAccount.number(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "123456789", "1234567a", "12.345.678"})
    void takesNothingElseForAnAccountNumber(String typed) {
        assertThat(BankAccount.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P NAIR", "Nair & Co./Purbeck", "3", "ABCDEFGHIJKLMNOPQR", "A-B"})
    void takesANameThatBacsCanSend(String name) {
        assertThat(BankAccount.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "ABCDEFGHIJKLMNOPQRS", "O'Neill", "Zoë", "A_B", "A\nB"})
    void takesNoNameThatBacsCannotSend(String name) {
        assertThat(BankAccount.isName(name)).isFalse();
    }

    @Test
    void tellsANameThatIsTooLongFromOneWithOtherSigns() {
        assertThat(BankAccount.hasNameSigns("ABCDEFGHIJKLMNOPQRS")).isTrue();
        assertThat(BankAccount.hasNameSigns("O'Neill")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"D/12345-67.8, true", "'', false", "1234567890123456789, false", "A&B, false", "/, false"})
    void takesARollNumberOfLettersDigitsAndFewSigns(String roll, boolean fits) {
        assertThat(BankAccount.isRoll(roll)).isEqualTo(fits);
    }

    @Test
    void isNotMadeOfPartsWithoutTheirForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount("O'Neill", "123456", "12345678", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount("P Nair", "12-34-56", "12345678", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount("P Nair", "123456", "1234567", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount("P Nair", "123456", "12345678", "_"));
    }

    @Test
    void showsItsLastDigitsAloneWhenItIsWrittenAsText() {
        var account = new BankAccount("P Nair", "123456", "00987654", "R/1");

        assertThat(account).hasToString("BankAccount[ending 7654]");
        assertThat(account.lastTwo()).isEqualTo("56");
        assertThat(account.lastFour()).isEqualTo("7654");
        assertThat(account.sortCodeInPairs()).isEqualTo("12-34-56");
    }

    @ParameterizedTest
    @CsvSource({
        "Read out 00987654 to me, true",
        "Read out 987 654 to me, true",
        "Read out 0098-7654 to me, true",
        "Read out 7654 to me, false",
        "Called 01305 000 000, false"
    })
    void findsItsNumberInWords(String words, boolean there) {
        assertThat(new BankAccount("P Nair", "123456", "00987654", "").isNamedIn(words))
                .isEqualTo(there);
    }
}
