package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PayeeAccounts.CheckedBy;
import carefair.identity.PayeeAccounts.Shown;
import carefair.identity.PayeeAccounts.Standing;
import carefair.shared.CommandKey;
import carefair.testing.MariaDbTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a provider is paid, when several press at once on a real database. */
@MariaDbTest
class PayeeAccountsDbTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final int MANY = 6;

    @Autowired
    PayeeAccounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcTemplate database;

    private OrganisationId companions;
    private Who.Provider priya;

    @BeforeEach
    void aProvider() {
        companions = organisations.add(SYSTEM, "Corfe Companions");
        var signIn = signIns.expect(SYSTEM, "test", "priya " + UUID.randomUUID(), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, companions, signIn);
        priya = new Who.Provider(signIn, companions);
    }

    @Test
    void ofManyDifferentAccountsAskedForAtOnceOneWaits() throws Exception {
        var outcomes = atOnce(n -> propose(CommandKey.random(), n));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn("BankDetailsWaiting"::equals).hasSize(MANY - 1);
        assertThat(accounts.of(priya, companions)).hasSize(1);
    }

    @Test
    void twinsOfOneFormAtOnceCountOnce() throws Exception {
        var key = CommandKey.random();

        assertThat(atOnce(_ -> propose(key, 0))).containsOnly("done");

        assertThat(accounts.of(priya, companions)).hasSize(1);
        assertThat(audited("BANK_DETAILS_ASKED")).isEqualTo(1);
    }

    @Test
    void agreeingTwiceAtOnceIsAgreeingOnce() throws Exception {
        var id = accounts.propose(CommandKey.random(), priya, companions, account(0));
        var isaac = finance();

        assertThat(atOnce(_ -> agree(isaac, id))).containsOnly("done");

        assertThat(accounts.of(priya, companions)).extracting(Shown::standing).containsExactly(Standing.AGREED);
        assertThat(audited("BANK_DETAILS_AGREED")).isEqualTo(1);
    }

    @Test
    void ofManyOfficersWhoDecideAtOnceOneDoes() throws Exception {
        var id = accounts.propose(CommandKey.random(), priya, companions, account(0));

        var outcomes = atOnce(n -> {
            var officer = finance();
            return n % 2 == 0 ? agree(officer, id) : refuse(officer, id);
        });

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn("BankDetailsDecided"::equals).hasSize(MANY - 1);
        assertThat(audited("BANK_DETAILS_AGREED") + audited("BANK_DETAILS_REFUSED"))
                .isEqualTo(1);
    }

    private String propose(CommandKey key, int n) {
        return outcome(() -> accounts.propose(key, priya, companions, account(n)));
    }

    private String agree(Who.Staff who, PayeeAccountId id) {
        return outcome(() -> accounts.agree(who, id, CheckedBy.SAW_BANK_PAPER, "A statement of March"));
    }

    private String refuse(Who.Staff who, PayeeAccountId id) {
        return outcome(() -> accounts.refuse(who, id, "Nobody there knew of it"));
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (PayeeAccountRefusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static BankAccount account(int n) {
        return new BankAccount("P Nair", "309430", "7162394" + n, "");
    }

    private Who.Staff finance() {
        var roles = Set.of(Role.FINANCE_OFFICER);
        return new Who.Staff(
                signIns.expect(SYSTEM, "test", "isaac " + UUID.randomUUID(), "Isaac Thorne", roles), roles);
    }

    private long audited(String action) {
        var many = database.queryForObject(
                "select count(*) from audit_event where subject_id = ? and action = ?",
                Long.class,
                IdentityTest.bytes(companions.value()),
                action);
        return many == null ? 0 : many;
    }

    private static List<String> atOnce(java.util.function.IntFunction<String> act) throws Exception {
        var start = new CyclicBarrier(MANY);
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var acts = new ArrayList<Callable<String>>();
            for (int i = 0; i < MANY; i++) {
                int n = i;
                acts.add(() -> {
                    start.await();
                    return act.apply(n);
                });
            }
            var outcomes = new ArrayList<String>();
            for (var outcome : threads.invokeAll(acts)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
