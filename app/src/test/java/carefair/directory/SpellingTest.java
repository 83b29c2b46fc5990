package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "clening, cleaning, true",
        "cleanning, cleaning, true",
        "cleaming, cleaning, true",
        "celaning, cleaning, true",
        "cleanin, cleaning, true",
        "xcleaning, cleaning, true",
        "cleaning, cleaning, true",
        "clenin, cleaning, false",
        "cleaning, gleamings, false",
        "care, core, false",
        "meal, meals, true",
    })
    void tellsWordsOneSlipApart(String one, String other, boolean close) {
        assertThat(Spelling.areClose(one, other)).isEqualTo(close);
        assertThat(Spelling.areClose(other, one)).isEqualTo(close);
    }
}
