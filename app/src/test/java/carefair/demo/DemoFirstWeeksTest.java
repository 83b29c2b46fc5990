package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import carefair.demo.signin.DemoPersons;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.oversight.PayIns;
import carefair.testing.CarefairTest;
import carefair.wallet.FundKind;
import carefair.wallet.Wallets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demonstration's first money; undone after each test, because others count what is there. The day's pay-ins are left out: they keep
 * what they did in transactions of their own.
 */
@CarefairTest
class DemoFirstWeeksTest {

    @Autowired
    DemoPersons persons;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    DemoRecords records;

    @Autowired
    DemoMoney money;

    @Autowired
    Wallets wallets;

    @Autowired
    TransactionTemplate together;

    @Test
    void gwenHasAFundOfEachKindThatAnOfficerOpensAndStartingAgainChangesNothing() {
        together.executeWithoutResult(status -> {
            var demo = new DemoPeople(persons, signIns, organisations, records, "all");
            demo.run(new DefaultApplicationArguments());
            var weeks = new DemoFirstWeeks(demo, money, mock(PayIns.class));

            weeks.run(new DefaultApplicationArguments());
            weeks.run(new DefaultApplicationArguments());

            var gwen = demo.record("gwen").orElseThrow();
            assertThat(wallets.wallet(new Who.System("test"), gwen)
                            .orElseThrow()
                            .funds())
                    .extracting(Wallets.FundState::kind)
                    .containsExactly(
                            FundKind.DIRECT_PAYMENT,
                            FundKind.CONTRIBUTION,
                            FundKind.CARER,
                            FundKind.GRANT,
                            FundKind.ISF);
            status.setRollbackOnly();
        });
    }
}
