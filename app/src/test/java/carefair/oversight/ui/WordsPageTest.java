package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.audit.AuditProof;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.WordsAbout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An officer puts right or withholds what somebody else wrote about a person; the chain still holds. */
class WordsPageTest extends StaffPages {

    @Autowired
    Words words;

    @Autowired
    WordsAbout about;

    @Autowired
    AuditProof proof;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatAColleagueWroteIsPutRightWithAReasonAndReadInItsPlace() {
        var person = opened(unique("Margaret"));
        var wrong = wrote(person, "She cannot walk at all");
        goTo(At.person(person));
        assertThat(html()).contains("/words");
        goTo(At.person(person, "words"));
        assertThat(text()).contains("She cannot walk at all", "Nadia Farrow");

        goTo(At.person(person, "words/" + wrong.value()));
        form().send();
        assertThat(text()).contains("There is a problem", "Enter what it should say", "Enter why");
        form().type("oversight-words-instead", "She walks short ways with a stick")
                .type("oversight-words-why", "She asked for it on the phone")
                .send();

        assertThat(text()).contains("She walks short ways with a stick").doesNotContain("She cannot walk at all");
        assertThat(words.read(wrong)).hasValue("She walks short ways with a stick");
        assertThat(acts("WORDS_CORRECTED", wrong)).isEqualTo(1);
        assertThat(proof.verify().holds()).isTrue();
    }

    @Test
    void whatMustNotBeReadIsWithheldFromEverybodyAndTheChainStillHolds() {
        var person = opened(unique("Dev"));
        var wrong = wrote(person, "His neighbour drinks");
        goTo(At.person(person, "words/" + wrong.value()));

        formWith("Withhold it")
                .type("oversight-words-withhold", "It is about somebody else")
                .send();

        assertThat(text()).doesNotContain("His neighbour drinks");
        assertThat(words.read(wrong)).isEmpty();
        assertThat(words.digest(wrong)).isPresent();
        assertThat(acts("WORDS_WITHHELD", wrong)).isEqualTo(1);
        assertThat(proof.verify().holds()).isTrue();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> about.correct(staff(tom), person, wrong, "Again", "Again"));
    }

    @Test
    void wordsAboutSomebodyElseOrOfARecordThatIsNotOpenAreNotThere() {
        var person = opened(unique("Joan"));
        var other = opened(unique("Alan"));
        var hers = wrote(person, "She likes to sing");

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> about.correct(staff(tom), other, hers, "He likes to sing", "Mistaken"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> about.withhold(staff(nadia), person, hers, "Mistaken"));
        assertThat(words.read(hers)).hasValue("She likes to sing");
        goTo(At.person(other, "words/" + hers.value()));
        assertThat(text()).doesNotContain("She likes to sing");
    }

    private WordsId wrote(PersonId about, String text) {
        var id = transaction.execute(status -> words.write(about.value(), nadia.value(), text));
        return java.util.Objects.requireNonNull(id);
    }

    private long acts(String action, WordsId on) {
        return jdbc.sql(
                        "select count(*) from audit_event where action = ? and resource_id = ? and words_id is not null")
                .params(action, carefair.shared.UuidBytes.of(on.value()))
                .query(Long.class)
                .single();
    }
}
