package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Grants.Kind;
import carefair.identity.Grants.NewGrant;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.ThingsToKnow.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class ThingsToKnowTest extends IdentityTest {

    private static final Thing ACCEPTED =
            new Thing("order-accepted", Map.of("who", "Corfe Companions"), "/app/orders/1", LocalDate.of(2026, 12, 1));

    @Autowired
    ThingsToKnow things;

    @Autowired
    Organisations organisations;

    @Autowired
    TransactionTemplate together;

    @Test
    void areToldOnlyTogetherWithWhatHappened() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> things.tell(margaret, ACCEPTED));
    }

    @Test
    void keepTheirFactsPathAndDay() {
        var herself = joined(margaret, MARGARETS_BIRTHDAY);
        clock.advance(java.time.Duration.ofMinutes(1));
        together.executeWithoutResult(_ -> things.tell(margaret, ACCEPTED));

        assertThat(things.list(herself).getFirst().thing()).isEqualTo(ACCEPTED);
    }

    @Test
    void areToldToWhoActsWithThePowerToBeToldAndSeenByEachForThemselves() {
        var herself = joined(margaret, MARGARETS_BIRTHDAY);
        var ruth = acting("Ruth Ellery", Power.SEE, Power.BE_TOLD);
        clock.advance(java.time.Duration.ofMinutes(1));
        together.executeWithoutResult(_ -> things.tell(margaret, ACCEPTED));
        var told = things.list(ruth).getFirst();

        things.seen(ruth, told.id());
        things.seen(ruth, told.id());

        assertThat(things.list(ruth).getFirst().seen()).isTrue();
        assertThat(things.list(herself).getFirst().seen()).isFalse();
    }

    @Test
    void areNotToldToWhoActsWithoutThatPower() {
        together.executeWithoutResult(_ -> things.tell(margaret, ACCEPTED));
        var watching = acting("Ruth Ellery", Power.SEE);

        assertThat(things.list(watching)).isEmpty();
    }

    @Test
    void areRefusedToWhoMayNotActAnyMore() {
        var ruth = acting("Ruth Ellery", Power.BE_TOLD);
        assertThat(ruth.grant()).isNotNull();
        grants.end(tom, ruth.grant(), "No longer needed");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> things.list(ruth));
    }

    @Test
    void ofAProviderAndOfARoleReachTheirsOnly() {
        var companions = organisations.add(SYSTEM, "Corfe Companions");
        var priya = signIn("Priya Nair");
        organisations.addMember(SYSTEM, companions, priya);
        var finance = officer("Nadia Farrow", Role.FINANCE_OFFICER);
        var code = "only-here-" + companions.value();
        together.executeWithoutResult(_ -> {
            things.tell(companions, new Thing(code, Map.of(), null, null));
            things.tell(Role.FINANCE_OFFICER, new Thing(code, Map.of(), null, null));
        });

        var provider = new Who.Provider(priya, companions);
        assertThat(codes(things.list(provider))).containsOnlyOnce(code);
        assertThat(codes(things.list(finance))).contains(code);
        assertThat(codes(things.list(tom))).doesNotContain(code);
        var providers = things.list(provider).getFirst().id();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> things.seen(tom, providers));
    }

    private Who.Resident acting(String name, Power... powers) {
        var born = LocalDate.of(1975, 1, 14);
        var person = person(name, born);
        var signIn = joined(person, born).signIn();
        var grant = grants.grant(
                tom, new NewGrant(margaret, person, Kind.ADVOCATE, "Seen", Set.of(powers), clock.today(), null));
        return new Who.Resident(signIn, margaret, grant);
    }

    private static List<String> codes(List<Told> told) {
        return told.stream().map(one -> one.thing().code()).toList();
    }
}
