package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.PayeeAccounts.CheckedBy;
import carefair.identity.PayeeAccounts.Shown;
import carefair.identity.PayeeAccounts.Standing;
import carefair.shared.CommandKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PayeeAccountsTest extends IdentityTest {

    private static final BankAccount FIRST = new BankAccount("P Nair", "309430", "71623948", "");
    private static final BankAccount SECOND = new BankAccount("P Nair Purbeck", "309431", "00582617", "D/1");
    private static final String CALLED = "Called the number on her contract";

    @Autowired
    PayeeAccounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    ThingsToKnow things;

    private OrganisationId companions;
    private Who.Provider priya;
    private Who.Staff isaac;

    @BeforeEach
    void aProviderAndAFinanceOfficer() {
        companions = organisations.add(SYSTEM, "Corfe Companions");
        priya = member(companions, "Priya Nair");
        isaac = officer("Isaac Thorne", Role.FINANCE_OFFICER);
    }

    @Test
    void anAccountCountsOnlyOnceAFinanceOfficerAgreed() {
        var id = ask(FIRST);
        assertThat(only()).satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.WAITING);
            assertThat(one.counts()).isFalse();
        });
        assertThat(accounts.waiting(isaac)).extracting(Shown::id).contains(id);

        accounts.agree(isaac, id, CheckedBy.CALLED_KNOWN_NUMBER, CALLED);

        assertThat(only()).satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.AGREED);
            assertThat(one.counts()).isTrue();
        });
        assertThat(accounts.waiting(isaac)).extracting(Shown::id).doesNotContain(id);
        assertThat(audited(companions.value()))
                .contains("BANK_DETAILS_ASKED", "BANK_DETAILS_AGREED CALLED_KNOWN_NUMBER");
    }

    @Test
    void whileAChangeWaitsTheOldAccountStaysAndItIsNeverOverwritten() {
        var old = agreed(FIRST);
        var changed = ask(SECOND);
        assertThat(counting()).isEqualTo(old);

        accounts.agree(isaac, changed, CheckedBy.SAW_BANK_PAPER, "A statement of March");

        assertThat(counting()).isEqualTo(changed);
        assertThat(accounts.of(priya, companions)).extracting(Shown::id).containsExactly(changed, old);
        assertThat(accounts.one(priya, old))
                .returns("3948", Shown::lastFour)
                .returns(Standing.AGREED, Shown::standing)
                .returns(false, Shown::counts);
    }

    @Test
    void aRefusedChangeLeavesTheOldAccountAndSaysWhyToWhoAsked() {
        var old = agreed(FIRST);
        var changed = ask(SECOND);

        accounts.refuse(isaac, changed, "Nobody there knew of it");
        accounts.refuse(isaac, changed, "Nobody there knew of it");

        assertThat(counting()).isEqualTo(old);
        var decided = accounts.one(priya, changed).decided();
        assertThat(decided).isNotNull();
        assertThat(decided.words()).isEqualTo("Nobody there knew of it");
        assertThat(audited(companions.value())).containsOnlyOnce("BANK_DETAILS_REFUSED");
    }

    @Test
    void howItWasCheckedIsReadByTheCouncilAlone() {
        var id = agreed(FIRST);

        var byProvider = accounts.one(priya, id).decided();
        var byOfficer = accounts.one(tom, id).decided();
        assertThat(byProvider).isNotNull();
        assertThat(byProvider.words()).isEmpty();
        assertThat(byProvider.checkedBy()).isNull();
        assertThat(byOfficer).isNotNull();
        assertThat(byOfficer.words()).isEqualTo(CALLED);
        assertThat(byOfficer.checkedBy()).isEqualTo(CheckedBy.CALLED_KNOWN_NUMBER);
    }

    @Test
    void theTableHoldsNoNumberAndWhatWasCopiedIntoAnotherRowIsRefused() {
        var old = agreed(FIRST);
        var changed = ask(SECOND);
        var rows = database.queryForList(
                "select * from payee_account where organisation_id = ?", (Object) bytes(companions.value()));
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("sort_code")).isNull();
            assertThat(row.get("account_number")).isNull();
            assertThat(row.get("roll_number")).isNull();
            assertThat(new String((byte[]) row.get("encrypted"), StandardCharsets.ISO_8859_1))
                    .doesNotContain("3948", "2617", "3094");
        });

        database.update(
                "update payee_account set encrypted = ? where id = ?",
                database.queryForObject(
                        "select encrypted from payee_account where id = ?", byte[].class, (Object) bytes(old.value())),
                bytes(changed.value()));

        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsChanged.class)
                .isThrownBy(() -> accounts.whole(isaac, changed));
        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsChanged.class)
                .isThrownBy(() -> accounts.agree(isaac, changed, CheckedBy.CALLED_KNOWN_NUMBER, CALLED));
        assertThat(accounts.one(priya, old).counts()).isTrue();
        assertThat(accounts.waiting(isaac))
                .filteredOn(one -> one.id().equals(changed))
                .singleElement()
                .returns("????", Shown::lastFour);

        accounts.refuse(isaac, changed, "Changed in the database");
        assertThat(accounts.one(priya, changed).standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void nobodyDecidesOrSeesWholeWhatTheyAskedForThemselves() {
        var both = officer("Bea Lowe", Role.FINANCE_OFFICER, Role.DIRECT_PAYMENT_OFFICER);
        var id = accounts.propose(CommandKey.random(), both, companions, FIRST);

        refusesAsOwn(both, id);
        assertThat(accounts.one(both, id).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void nobodyDecidesForAProviderTheyWorkFor() {
        var id = ask(FIRST);
        organisations.addMember(SYSTEM, companions, isaac.signIn());

        refusesAsOwn(isaac, id);
    }

    @Test
    void onlyFinanceOfficersDecideAndOnlyMembersAndDirectPaymentOfficersAsk() {
        var resident = joined(margaret, MARGARETS_BIRTHDAY);
        var id = accounts.propose(CommandKey.random(), tom, companions, FIRST);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> accounts.agree(tom, id, CheckedBy.SAW_BANK_PAPER, CALLED));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> accounts.refuse(tom, id, "No"));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> accounts.whole(tom, id));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> accounts.propose(CommandKey.random(), isaac, companions, SECOND));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> accounts.waiting(officer("Olwen Crabbe", Role.ADMINISTRATOR)));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> accounts.propose(CommandKey.random(), resident, companions, SECOND));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> accounts.of(resident, companions));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> accounts.one(resident, id));
    }

    @Test
    void anotherProvidersAccountIsNotThereAndThatTheyAskedIsRemembered() {
        var other = member(organisations.add(SYSTEM, "Swanage Helpers"), "Sam Ford");
        var id = ask(FIRST);

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> accounts.one(other, id));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> accounts.of(other, companions));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> accounts.propose(CommandKey.random(), other, companions, SECOND));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> accounts.one(other, new PayeeAccountId(margaret.value())));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> accounts.of(isaac, new OrganisationId(margaret.value())));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() ->
                        accounts.agree(isaac, new PayeeAccountId(margaret.value()), CheckedBy.SAW_BANK_PAPER, CALLED));

        assertThat(audited(other.actor()))
                .filteredOn(entry -> entry.endsWith("NOT_THEIRS"))
                .containsExactlyInAnyOrder(
                        "PROVIDER_REFUSED NOT_THEIRS",
                        "PROVIDER_REFUSED NOT_THEIRS",
                        "PROVIDER_REFUSED NOT_THEIRS",
                        "BANK_DETAILS_ASKED_FOR NOT_THEIRS");
    }

    @Test
    void oneWaitsAtATimeForAProviderAndAnotherOnlyAfterItWasDecided() {
        var id = ask(FIRST);
        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsWaiting.class).isThrownBy(() -> ask(SECOND));
        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsWaiting.class)
                .isThrownBy(() -> accounts.propose(CommandKey.random(), tom, companions, SECOND));

        accounts.refuse(isaac, id, "Nobody there knew of it");

        assertThat(accounts.one(priya, ask(SECOND)).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void theSameFormTwiceCountsOnceAndNeverForAnotherAccount() {
        var key = CommandKey.random();
        var id = accounts.propose(key, priya, companions, FIRST);

        assertThat(accounts.propose(key, priya, companions, FIRST)).isEqualTo(id);
        assertThat(only().id()).isEqualTo(id);
        assertThatExceptionOfType(PayeeAccountRefusal.BankFormUsedAgain.class)
                .isThrownBy(() -> accounts.propose(key, priya, companions, SECOND));
        assertThat(audited(companions.value())).containsOnlyOnce("BANK_DETAILS_ASKED");
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var second = officer("Ruth Hale", Role.FINANCE_OFFICER);
        var id = agreed(FIRST);

        accounts.agree(isaac, id, CheckedBy.CALLED_KNOWN_NUMBER, CALLED);

        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsDecided.class)
                .isThrownBy(() -> accounts.agree(second, id, CheckedBy.CALLED_KNOWN_NUMBER, CALLED));
        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsDecided.class)
                .isThrownBy(() -> accounts.refuse(isaac, id, "On second thoughts"));
        assertThatExceptionOfType(PayeeAccountRefusal.BankDetailsDecided.class)
                .isThrownBy(() -> accounts.whole(second, id));
        assertThat(audited(companions.value())).containsOnlyOnce("BANK_DETAILS_AGREED CALLED_KNOWN_NUMBER");
    }

    @Test
    void everyMemberIsToldWhenItIsAskedForAndWhenItIsDecided() {
        var colleague = member(companions, "Colin Nair");
        var id = ask(FIRST);
        assertThat(told(colleague)).containsExactly("bank-details-proposed");
        assertThat(waits(isaac, id)).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        accounts.agree(isaac, id, CheckedBy.CALLED_KNOWN_NUMBER, CALLED);
        clock.advance(Duration.ofMinutes(1));
        var changed = ask(SECOND);
        clock.advance(Duration.ofMinutes(1));
        accounts.refuse(isaac, changed, "Nobody there knew of it");

        assertThat(told(colleague))
                .containsExactly(
                        "bank-details-refused",
                        "bank-details-proposed",
                        "bank-details-agreed",
                        "bank-details-proposed");
        assertThat(waits(isaac, id)).isZero();
        assertThat(database.queryForObject(
                        "select count(*) from thing_to_know where path = ? and code = 'bank-details-not-agreed'"
                                + " and staff_role = 'DIRECT_PAYMENT_OFFICER'",
                        Long.class,
                        "/app/staff/bank-details/" + changed.value()))
                .isEqualTo(1);
    }

    @Test
    void everyLookAtTheWholeNumberIsRemembered() {
        var id = ask(SECOND);

        assertThat(accounts.whole(isaac, id)).isEqualTo(SECOND);
        accounts.whole(isaac, id);

        assertThat(audited(isaac.actor()))
                .filteredOn("BANK_DETAILS_SEEN"::equals)
                .hasSize(2);
    }

    @Test
    void theNumberStandsInNoOtherTableAndInNoWords() {
        var id = ask(SECOND);

        assertThatExceptionOfType(PayeeAccountRefusal.NumberInWords.class)
                .isThrownBy(() -> accounts.agree(isaac, id, CheckedBy.SAW_BANK_PAPER, "It said 582617"));
        assertThatExceptionOfType(PayeeAccountRefusal.NumberInWords.class)
                .isThrownBy(() -> accounts.refuse(isaac, id, "Not 0058 2617"));
        accounts.agree(isaac, id, CheckedBy.SAW_BANK_PAPER, "A statement of March");

        assertThat(accounts.one(isaac, id).toString()).doesNotContain("582617", "309431");
        assertThat(database.queryForObject(
                        "select count(*) from thing_fact where fact_text like '%582617%' or fact_text like '%309431%'",
                        Long.class))
                .isZero();
        assertThat(database.queryForObject("select count(*) from words where body like '%582617%'", Long.class))
                .isZero();
    }

    private void refusesAsOwn(Who.Staff who, PayeeAccountId id) {
        assertThatExceptionOfType(PayeeAccountRefusal.OwnBankDetails.class)
                .isThrownBy(() -> accounts.agree(who, id, CheckedBy.SAW_BANK_PAPER, CALLED));
        assertThatExceptionOfType(PayeeAccountRefusal.OwnBankDetails.class)
                .isThrownBy(() -> accounts.refuse(who, id, "No"));
        assertThatExceptionOfType(PayeeAccountRefusal.OwnBankDetails.class).isThrownBy(() -> accounts.whole(who, id));
        assertThat(audited(who.actor()))
                .filteredOn("BANK_DETAILS_DECISION_REFUSED OWN_PROPOSAL"::equals)
                .hasSize(3);
    }

    private Who.Provider member(OrganisationId provider, String name) {
        var signIn = signIn(name);
        organisations.addMember(SYSTEM, provider, signIn);
        return new Who.Provider(signIn, provider);
    }

    private PayeeAccountId ask(BankAccount account) {
        clock.advance(Duration.ofMinutes(1));
        return accounts.propose(CommandKey.random(), priya, companions, account);
    }

    private PayeeAccountId agreed(BankAccount account) {
        var id = ask(account);
        accounts.agree(isaac, id, CheckedBy.CALLED_KNOWN_NUMBER, CALLED);
        return id;
    }

    private Shown only() {
        assertThat(accounts.of(priya, companions)).hasSize(1);
        return accounts.of(priya, companions).getFirst();
    }

    private PayeeAccountId counting() {
        var counting =
                accounts.of(priya, companions).stream().filter(Shown::counts).toList();
        assertThat(counting).hasSize(1);
        return counting.getFirst().id();
    }

    private List<String> told(Who who) {
        return things.list(who).stream().map(one -> one.thing().code()).toList();
    }

    private long waits(Who who, PayeeAccountId id) {
        return things.list(who).stream()
                .filter(one -> !one.seen()
                        && ("/app/staff/bank-details/" + id.value())
                                .equals(one.thing().path()))
                .count();
    }
}
