package carefair.accreditation;

import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import carefair.testing.TestClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of checks and suspensions share: a provider with a listing, and two officers. */
@CarefairTest
abstract class AccreditationTest {

    static final Who.System SYSTEM = new Who.System("test");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Checks checks;

    @Autowired
    Suspensions suspensions;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    Directory directory;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    String name;
    OrganisationId companions;
    ListingId listing;
    Who.Staff vera;
    Who.Staff piers;
    Who.Provider priya;

    @BeforeEach
    void aProviderAndTwoOfficers() {
        name = "Corfe Companions " + UUID.randomUUID().toString().substring(0, 8);
        companions = organisations.add(SYSTEM, name);
        listing = directory.put(SYSTEM, CorfeCompanions.listing(name, companions));
        vera = officer("Vera Holloway", Role.ACCREDITATION_OFFICER);
        piers = officer("Piers Langdon", Role.ACCREDITATION_OFFICER);
        var member = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, companions, member);
        priya = new Who.Provider(member, companions);
    }

    Who.Staff officer(String who, Role... roles) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        return new Who.Staff(signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), who, held), held);
    }

    CheckId record(CheckKind kind, String about, @Nullable LocalDate until) {
        return checks.record(
                CommandKey.random(), vera, new NewCheck(companions, kind, about, TODAY, null, until, null, ""));
    }

    CheckId dbs(String number, LocalDate until) {
        return checks.record(
                CommandKey.random(),
                vera,
                new NewCheck(
                        companions, CheckKind.DBS, "", TODAY, TODAY.minusDays(9), until, DbsLevel.ENHANCED, number));
    }

    Listing shown() {
        return directory.listing(listing);
    }

    List<String> told(Who who) {
        return things.list(who).stream().map(told -> told.thing().code()).toList();
    }

    long audited(String action, UUID resource) {
        var count = database.queryForObject(
                "select count(*) from audit_event where action = ? and resource_id = ?",
                Long.class,
                action,
                UuidBytes.of(resource));
        return count == null ? 0 : count;
    }
}
