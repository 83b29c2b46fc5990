package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleTest extends IdentityTest {

    @Autowired
    RecordLooks looks;

    @Test
    void haveAReferenceOfTheCouncilsOwn() {
        assertThat(people.opened(tom, margaret).reference()).matches("D-[0-9]{4}-[0-9]{2}");
    }

    @Test
    void areFoundByPartsOfTheirNameAndByReference() {
        var joan = person("Joan Tizard-Unlikely", LocalDate.of(1941, 2, 17));
        var reference = found("tizard-unl").getFirst().reference();

        assertThat(found("UNLIKELY  joan")).extracting(People.Person::id).containsExactly(joan);
        assertThat(found(reference.toLowerCase(java.util.Locale.UK)))
                .extracting(People.Person::id)
                .contains(joan);
        assertThat(found("joan nobody")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void areFoundAndOpenedByDirectPaymentOfficersOnly() {
        var finance = officer("Nadia Farrow", Role.FINANCE_OFFICER);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> people.find(finance, "Margaret"));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> people.open(finance, margaret, "Curious"));
    }

    @Test
    void areAddedByTheApplicationAndOfficersOnly() {
        var sam = new Who.Unjoined(signIn("Sam Whitlock"));
        var somebody = new People.NewPerson("Some Body", LocalDate.of(1950, 1, 1), null);

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> people.add(sam, somebody));
        assertThat(people.nameOf(people.add(tom, somebody))).isEqualTo("Some Body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new People.NewPerson(" ", LocalDate.of(1950, 1, 1), null));
    }

    @Test
    void areOpenToTheOfficerWhoSaidWhyForAnHour() {
        var nadia = officer("Nadia Farrow", Role.DIRECT_PAYMENT_OFFICER);

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> people.opened(nadia, margaret));
        assertThat(people.opened(tom, margaret).fullName()).isEqualTo("Margaret Ellery");

        clock.advance(Duration.ofMinutes(61));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> people.opened(tom, margaret));
        assertThat(audited(margaret.value())).contains("RECORD_OPENED", "RECORD_REFUSED NOT_THEIRS");
    }

    @Test
    void needAReasonToBeOpened() {
        assertThatIllegalArgumentException().isThrownBy(() -> people.open(tom, margaret, "  "));
    }

    @Test
    void seeWhoOpenedTheirRecordWhenAndWhy() {
        var herself = joined(margaret, MARGARETS_BIRTHDAY);
        clock.advance(Duration.ofHours(2));
        people.open(tom, margaret, "She rang about her October payment");

        assertThat(looks.at(herself).getFirst())
                .isEqualTo(new RecordLooks.Look(
                        "Tom Ashdown",
                        "direct payment officer",
                        clock.instant(),
                        "She rang about her October payment"));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> looks.at(new Who.Resident(signIn("Sam"), margaret, null)));
    }

    private java.util.List<People.Person> found(String words) {
        return people.find(tom, words);
    }
}
