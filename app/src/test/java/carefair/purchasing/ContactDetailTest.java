package carefair.purchasing;

import static carefair.purchasing.ContactDetail.EMAIL;
import static carefair.purchasing.ContactDetail.PHONE;
import static carefair.purchasing.ContactDetail.POSTCODE;
import static carefair.purchasing.ContactDetail.WEB_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 01929 400 123",
                "07700 900123 after six",
                "(01929) 400-123",
                "+44 7700 900 123",
                "07700.900.123",
                "my number is 424242",
                "０７７００９００１２３"
            })
    void pointsOutAPhoneNumberHoweverItIsWritten(String words) {
        assertThat(ContactDetail.in(words)).containsExactly(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write to ruth@example.org", "ruth (at) example.org", "ruth at example dot org"})
    void pointsOutAnEmailAddress(String words) {
        assertThat(ContactDetail.in(words)).contains(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I live at BH20 5EZ", "near dt11aa", "SW1A 1AA."})
    void pointsOutAPostcode(String words) {
        assertThat(ContactDetail.in(words)).containsExactly(POSTCODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see https://example.org/me", "www.example.org", "look at corfe-companions.co.uk first"})
    void pointsOutAWebAddress(String words) {
        assertThat(ContactDetail.in(words)).containsExactly(WEB_ADDRESS);
    }

    @Test
    void pointsOutEachThatStandsThere() {
        assertThat(ContactDetail.in("07700 900123, ruth@example.org, BH20 5EZ, www.example.org"))
                .containsExactlyInAnyOrder(PHONE, EMAIL, POSTCODE, WEB_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you free on Tuesday 24 November 2026 at 10.30?",
                "Is it £21.00 an hour, or £18.50 for 2 or 3?",
                "Would 24/11/2026 or 01/12/2026 do?",
                "I need 2 hours. 10 till 12.",
                "She is 84. Her dog is 3.Can he come?",
                "At example times, at dot"
            })
    void leavesOrdinaryWordsAlone(String words) {
        assertThat(ContactDetail.in(words)).isEmpty();
    }
}
