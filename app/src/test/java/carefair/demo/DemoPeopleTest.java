package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.demo.signin.DemoPersons;
import carefair.identity.Access;
import carefair.identity.Grants;
import carefair.identity.JoiningCodes;
import carefair.identity.Organisations;
import carefair.identity.Power;
import carefair.identity.RecordLooks;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CarefairTest
class DemoPeopleTest {

    @Autowired
    DemoPersons persons;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    DemoRecords records;

    @Autowired
    Grants grants;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Access access;

    @Autowired
    RecordLooks looks;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate together;

    private DemoPeople demo;

    @BeforeEach
    void start() {
        demo = new DemoPeople(persons, signIns, organisations, records, "people");
        start(demo);
    }

    @Test
    void changesNothingWhenStartedAgain() {
        var before = counts();

        start(demo);

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void letsEachSignInAsWhatTheyAre() {
        assertThat(demo.who("margaret")).isInstanceOf(Who.Resident.class);
        assertThat(demo.who("ruth")).isInstanceOf(Who.Resident.class);
        assertThat(demo.who("joan")).isInstanceOf(Who.Unjoined.class);
        assertThat(demo.who("sam")).isInstanceOf(Who.Unjoined.class);
        assertThat(demo.who("priya")).isInstanceOf(Who.Provider.class);
        assertThat(demo.who("tom")).isInstanceOf(Who.Staff.class);
        assertThat(demo.officer()).isNotEqualTo(demo.secondOfficer());
    }

    @Test
    void letsRuthActForMargaret() {
        var margaret = demo.record("margaret").orElseThrow();
        var herself = new Who.Resident(demo.signIn("margaret"), margaret, null);
        var grant = grants.over(herself, margaret).getFirst();

        access.require(new Who.Resident(demo.signIn("ruth"), margaret, grant.id()), Power.ORDER);
        assertThat(grant.representative()).isEqualTo(demo.record("ruth").orElseThrow());
    }

    @Test
    void showsMargaretWhoSetItUp() {
        var herself = new Who.Resident(
                demo.signIn("margaret"), demo.record("margaret").orElseThrow(), null);

        assertThat(looks.at(herself)).extracting(RecordLooks.Look::name).contains("Helen Marsh");
    }

    @Test
    void showsJoansCodeUntilItIsUsed() {
        var shown = new DemoCodes(persons, demo, records);
        var first = shown.unused().get("joan");

        assertThat(shown.unused().get("joan")).isEqualTo(first);

        codes.join((Who.Unjoined) demo.who("joan"), first.code(), first.born());
        assertThat(shown.unused()).doesNotContainKey("joan");

        codes.separate(demo.officer(), demo.record("joan").orElseThrow(), "For the next test");
        assertThat(shown.unused().get("joan").code()).isNotEqualTo(first.code());
    }

    private void start(DemoPeople people) {
        together.executeWithoutResult(_ -> people.run(new DefaultApplicationArguments()));
    }

    private String counts() {
        return database.queryForList("""
                select concat((select count(*) from sign_in), ' ', (select count(*) from person), ' ',
                    (select count(*) from organisation), ' ', (select count(*) from grant_to_act), ' ',
                    (select count(*) from record_opening), ' ', (select count(*) from joining_code))
                """, String.class).getFirst();
    }
}
