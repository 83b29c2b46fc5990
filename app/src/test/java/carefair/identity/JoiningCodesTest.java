package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.JoiningCodes.Medium;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoiningCodesTest extends IdentityTest {

    private static final LocalDate ANOTHER_DAY = LocalDate.of(1948, 6, 24);

    @Autowired
    ThingsToKnow things;

    private String code;
    private Who.Unjoined someone;

    @BeforeEach
    void margaretHasACode() {
        code = codes.issue(tom, margaret, Medium.LETTER).text();
        someone = new Who.Unjoined(signIn("Margaret"));
    }

    @Test
    void joinsRecordAndSignInAndTellsThePersonAndTheAudit() {
        assertThat(codes.join(someone, code, MARGARETS_BIRTHDAY)).isEqualTo(margaret);

        var herself = new Who.Resident(someone.signIn(), margaret, null);
        access.require(herself, Power.ORDER);
        assertThat(things.list(herself)).extracting(told -> told.thing().code()).containsExactly("record-joined");
        assertThat(audited(margaret.value())).contains("RECORD_JOINED");
        assertThat(audited(someone.actor())).contains("RECORD_JOINED");
        assertThat(people.opened(tom, margaret).joined()).isTrue();
    }

    @Test
    void mindsNeitherCaseNorSpacesNorDashes() {
        var typed = "  " + code.toLowerCase(Locale.UK).replace("-", " ") + " ";

        assertThat(codes.join(someone, typed, MARGARETS_BIRTHDAY)).isEqualTo(margaret);
    }

    @Test
    void hasTenCharactersNoneOfWhichLooksLikeAnother() {
        assertThat(code).matches("[2-9A-HJKMNP-RTV-Y]{4}-[2-9A-HJKMNP-RTV-Y]{3}-[2-9A-HJKMNP-RTV-Y]{3}");
    }

    @Test
    void isNotKeptAsItIs() {
        var kept = database.queryForMap("select * from joining_code where public_part = ?", code.substring(0, 4));

        assertThat(kept.values())
                .noneSatisfy(value -> assertThat(String.valueOf(value)).contains(code.substring(5, 8)));
        assertThat(kept.get("secret_digest").toString()).startsWith("$2a$");
    }

    @Test
    void looksTheSameForAWrongCodeAWrongBirthdayAndACodeThatNeverWas() {
        assertThat(triesLeftAfter(wrongSecret(code), MARGARETS_BIRTHDAY)).isEqualTo(4);
        assertThat(triesLeftAfter(code, ANOTHER_DAY)).isEqualTo(3);
        assertThat(triesLeftAfter("2222-222-222", MARGARETS_BIRTHDAY)).isEqualTo(2);
        assertThat(triesLeftAfter("hello", MARGARETS_BIRTHDAY)).isEqualTo(1);
    }

    @Test
    void isSpentAfterFiveTriesByWhomeverAndOnlyWhoHasItWholeIsToldSo() {
        for (int i = 0; i < 5; i++) {
            var guesser = new Who.Unjoined(signIn("Guesser"));
            var guess = i % 2 == 0 ? wrongSecret(code) : code;
            var born = i % 2 == 0 ? MARGARETS_BIRTHDAY : ANOTHER_DAY;
            assertThatExceptionOfType(IdentityRefusal.WrongCode.class)
                    .isThrownBy(() -> codes.join(guesser, guess, born));
        }

        assertThatExceptionOfType(IdentityRefusal.SpentCode.class)
                .isThrownBy(() -> codes.join(someone, code, MARGARETS_BIRTHDAY));
        assertThatExceptionOfType(IdentityRefusal.WrongCode.class)
                .isThrownBy(() -> codes.join(someone, wrongSecret(code), MARGARETS_BIRTHDAY));
    }

    @Test
    void letsOneSignInTryFiveWrongCodesAnHourWhateverCodes() {
        IntStream.range(0, 5)
                .forEach(i -> assertThatExceptionOfType(IdentityRefusal.WrongCode.class)
                        .isThrownBy(() -> codes.join(someone, "2222-222-22" + (i + 2), MARGARETS_BIRTHDAY)));

        assertThatExceptionOfType(IdentityRefusal.TriedTooOften.class)
                .isThrownBy(() -> codes.join(someone, code, MARGARETS_BIRTHDAY));

        at("2026-11-23T10:00:01Z");
        assertThat(codes.join(someone, code, MARGARETS_BIRTHDAY)).isEqualTo(margaret);
    }

    @Test
    void worksToItsTwentyEighthDayInLondonAndNoLonger() {
        at("2026-12-21T23:59:59Z");
        assertThat(codes.join(someone, code, MARGARETS_BIRTHDAY)).isEqualTo(margaret);

        clock.reset();
        var alan = person("Alan Pryce", ANOTHER_DAY);
        people.open(tom, alan, "Giving a code");
        var issued = codes.issue(tom, alan, Medium.SCREEN);
        at("2026-12-22T00:00:00Z");

        assertThat(issued.lastDay()).isEqualTo("2026-12-21");
        assertThatExceptionOfType(IdentityRefusal.SpentCode.class)
                .isThrownBy(() -> codes.join(new Who.Unjoined(signIn("Alan")), issued.text(), ANOTHER_DAY));
    }

    @Test
    void worksOnce() {
        codes.join(someone, code, MARGARETS_BIRTHDAY);

        assertThatExceptionOfType(IdentityRefusal.SpentCode.class)
                .isThrownBy(() -> codes.join(new Who.Unjoined(signIn("Another")), code, MARGARETS_BIRTHDAY));
        assertThatExceptionOfType(IdentityRefusal.AlreadyJoined.class)
                .isThrownBy(() -> codes.join(someone, code, MARGARETS_BIRTHDAY));
    }

    @Test
    void stopsWorkingWhenANewerIsGiven() {
        var newer = codes.issue(tom, margaret, Medium.SCREEN).text();

        assertThatExceptionOfType(IdentityRefusal.SpentCode.class)
                .isThrownBy(() -> codes.join(someone, code, MARGARETS_BIRTHDAY));
        assertThat(codes.join(someone, newer, MARGARETS_BIRTHDAY)).isEqualTo(margaret);
    }

    @Test
    void isNotGivenForARecordThatHasASignIn() {
        codes.join(someone, code, MARGARETS_BIRTHDAY);

        assertThatExceptionOfType(IdentityRefusal.AlreadyJoined.class)
                .isThrownBy(() -> codes.issue(tom, margaret, Medium.SCREEN));
    }

    @Test
    void endsAtTheNextPressWhenRecordAndSignInAreSeparated() {
        codes.join(someone, code, MARGARETS_BIRTHDAY);
        var heldByTheirPage = new Who.Resident(someone.signIn(), margaret, null);

        clock.advance(Duration.ofMinutes(5));
        codes.separate(tom, margaret, "Joined to the wrong sign-in");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(heldByTheirPage, Power.SEE));
        assertThat(audited(margaret.value())).contains("RECORD_SEPARATED");
        assertThat(people.opened(tom, margaret).joined()).isFalse();

        clock.advance(Duration.ofMinutes(5));
        var again = codes.issue(tom, margaret, Medium.SCREEN).text();
        codes.join(someone, again, MARGARETS_BIRTHDAY);
        assertThat(things.list(heldByTheirPage))
                .extracting(told -> told.thing().code())
                .containsExactly("record-joined", "record-separated", "record-joined");
    }

    @Test
    void tellsTheOfficerHowTheCodeStands() {
        assertThatExceptionOfType(IdentityRefusal.WrongCode.class)
                .isThrownBy(() -> codes.join(someone, code, ANOTHER_DAY));

        assertThat(codes.standing(tom, margaret)).hasValueSatisfying(standing -> {
            assertThat(standing.medium()).isEqualTo(Medium.LETTER);
            assertThat(standing.triesLeft()).isEqualTo(4);
        });
    }

    @Test
    void isGivenOnlyByADirectPaymentOfficer() {
        var finance = officer("Nadia Farrow", Role.FINANCE_OFFICER);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> codes.issue(finance, margaret, Medium.SCREEN));
    }

    private int triesLeftAfter(String typed, LocalDate born) {
        try {
            codes.join(someone, typed, born);
            throw new AssertionError("It joined");
        } catch (IdentityRefusal.WrongCode refusal) {
            return refusal.triesLeft();
        }
    }

    private static String wrongSecret(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("2") ? "3" : "2");
    }
}
