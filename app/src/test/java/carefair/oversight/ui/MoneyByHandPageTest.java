package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.JoiningCodes;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.CorrectionView;
import carefair.wallet.Corrections;
import carefair.wallet.FundKind;
import carefair.wallet.FundProposal;
import carefair.wallet.FundSource;
import carefair.wallet.Funds;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers write down money that others paid: one proposes, another agrees, and only then anything moves. */
class MoneyByHandPageTest extends StaffPages {

    private static final CategoryCode COMPANY = new CategoryCode("company");
    private static final Who.System SYSTEM = new Who.System("test");

    @Autowired
    Wallets wallets;

    @Autowired
    Funds funds;

    @Autowired
    Corrections corrections;

    @Autowired
    Organisations organisations;

    @Autowired
    JoiningCodes codes;

    @Test
    void ownMoneyIsMatchedToAnOrderAndGoesOnOnceASecondOfficerAgrees() {
        var margaret = withSignIn(unique("Margaret"));
        goTo(At.person(margaret.account()));
        assertThat(html()).contains("/own-money", "/holder-paid");
        goTo(At.person(margaret.account(), "own-money"));
        assertThat(text()).contains("has ordered nothing yet");
        var club = organisations.add(SYSTEM, unique("Wareham Day Club"));
        var order = UUID.randomUUID();
        wallets.hold(
                CommandKey.random(),
                new SpendRequest(
                        margaret, order, club, COMPANY, Money.ofPence(30_00), TODAY.plusDays(9), TODAY.plusDays(9)));

        goTo(At.person(margaret.account(), "own-money"));
        assertThat(text()).contains(organisations.nameOf(club), "2 December 2026", "£30.00 from funds");
        form().send();
        assertThat(text())
                .contains(
                        "There is a problem",
                        "Select which order it is for",
                        "Enter how much came in",
                        "Enter how you know what it is for");
        form().type("oversight-own-order", order.toString())
                .type("oversight-own-amount", "12.50")
                .type("oversight-own-words", "ELLERY CF-4K7M on 20 November")
                .sendTwice();

        assertThat(text())
                .contains("another officer must decide it", "£12.50", organisations.nameOf(club), "ELLERY CF-4K7M");
        agreeAsNadia(margaret.account(), "£12.50");
        assertThat(fund(margaret.account(), FundKind.OWN).spent()).isEqualTo(Money.ofPence(12_50));
        assertThat(fund(margaret.account(), FundKind.OWN).left()).isEqualTo(Money.ZERO);
        assertThat(wallets.owedTo(new Who.Provider(member(club), club))).isEqualTo(Money.ofPence(12_50));
    }

    @Test
    void whatAHolderPaidIsWrittenDownAndTheFundFallsOnceASecondOfficerAgrees() {
        var dev = withSignIn(unique("Dev"));
        goTo(At.person(dev.account(), "holder-paid"));
        assertThat(text()).contains("has no individual service fund");
        var holder = organisations.add(SYSTEM, unique("Stour Valley Support"));
        var fund = funds.propose(
                CommandKey.random(),
                staff(tom),
                new FundProposal.New(
                        dev.account(),
                        FundKind.ISF,
                        FundSource.COUNCIL,
                        holder,
                        Money.ofPence(200_00),
                        TODAY,
                        null,
                        Set.of(COMPANY)),
                "Agreed by all three");
        assertThat(fund.stage()).isEqualTo(FundProposal.Stage.AGREED);
        var kept = fund(dev.account(), FundKind.ISF).id();

        goTo(At.person(dev.account(), "holder-paid"));
        assertThat(text()).contains("Kept by " + organisations.nameOf(holder) + ", £200.00 left");
        form().type("oversight-holder-fund", kept.value().toString())
                .type("oversight-holder-amount", "45")
                .type("oversight-holder-words", "Swimming lessons in October")
                .send();

        assertThat(text()).contains("another officer must decide it", "£45.00", organisations.nameOf(holder));
        agreeAsNadia(dev.account(), "£45.00");
        assertThat(fund(dev.account(), FundKind.ISF).left()).isEqualTo(Money.ofPence(155_00));
    }

    private void agreeAsNadia(PersonId person, String amount) {
        var waiting = corrections.waiting(staff(tom)).stream()
                .filter(one -> one.person().equals(person))
                .toList();
        assertThat(waiting).hasSize(1);
        signedIn(nadia);
        people.open(staff(nadia), person, "Deciding what was proposed");
        goTo(At.correction(waiting.getFirst().id()));
        formWith("Agree and move " + amount).send();
        assertThat(text()).contains("Nadia Farrow agreed", "The money has moved");
        assertThat(corrections.correction(staff(nadia), waiting.getFirst().id()).standing())
                .isEqualTo(CorrectionView.Standing.AGREED);
    }

    private Wallets.FundState fund(PersonId person, FundKind kind) {
        return wallets.wallet(staff(tom), person).orElseThrow().funds().stream()
                .filter(fund -> fund.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Who.Resident withSignIn(String name) {
        var person = withMoney(name, 100_00);
        wallets.writePlan(staff(tom), person, Set.of(COMPANY));
        var code = codes.issue(staff(tom), person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), name, Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), LocalDate.of(1948, 3, 27));
        return new Who.Resident(signIn, person, null);
    }

    private carefair.identity.SignInId member(OrganisationId organisation) {
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(SYSTEM, organisation, signIn);
        return signIn;
    }
}
