package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.PlainEnglish.Contact;
import carefair.directory.PlainEnglish.HardWord;
import carefair.directory.PlainEnglish.LongSentence;
import org.junit.jupiter.api.Test;

/** Advice on words: what it warns of, and what it leaves alone. */
class PlainEnglishTest {

    @Test
    void saysNothingOfPlainWords() {
        assertThat(PlainEnglish.on("I cook with you. I have done so for 20 years, in 2 kitchens. Ask me."))
                .isEmpty();
        assertThat(PlainEnglish.on("")).isEmpty();
    }

    @Test
    void namesHardWordsOnceWithAPlainOne() {
        assertThat(PlainEnglish.on("We utilise holistic care. We UTILISE it daily, with co-utilised tools."))
                .containsExactlyInAnyOrder(new HardWord("utilise", "use"), new HardWord("holistic", "whole"));
    }

    @Test
    void warnsOfASentenceOfMoreThanTwentyFiveWordsOnly() {
        var words = "word ".repeat(25).strip();

        assertThat(PlainEnglish.on(words + ".")).isEmpty();
        assertThat(PlainEnglish.on(words + " more. Short."))
                .containsExactly(new LongSentence("word word word word word word", 26));
    }

    @Test
    void warnsOfContactsFirstAndNotOfPricesOrYears() {
        assertThat(PlainEnglish.on("Holistic. Call 01929 555 123 or write to bea@example.org, see www.example.org"))
                .startsWith(new Contact("01929 555 123"), new Contact("bea@example.org,".replace(",", "")))
                .contains(new HardWord("holistic", "whole"));
        assertThat(PlainEnglish.on("It costs £18.50 since 2024, 10am to 4pm")).isEmpty();
    }

    @Test
    void givesAtMostEightPieces() {
        assertThat(PlainEnglish.on("mail a@b.example ".repeat(50))).hasSize(8);
    }
}
