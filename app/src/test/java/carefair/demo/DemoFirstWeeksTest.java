package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import carefair.demo.signin.DemoPersons;
import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.oversight.PayIns;
import carefair.places.Point;
import carefair.purchasing.RegularOrders;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.wallet.FundKind;
import carefair.wallet.Wallets;
import java.util.List;
import java.util.UUID;
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
    Directory directory;

    @Autowired
    RegularOrders regulars;

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

    @Test
    void gwenGoesToADayClubEachWeekAndOneWeekOfItIsSetAside() {
        together.executeWithoutResult(status -> {
            var demo = new DemoPeople(persons, signIns, organisations, records, "all");
            demo.run(new DefaultApplicationArguments());
            dayClub(demo.providers().getLast());

            new DemoFirstWeeks(demo, money, mock(PayIns.class)).run(new DefaultApplicationArguments());

            assertThat(regulars.ofAccount((Who.Resident) demo.who("gwen")))
                    .singleElement()
                    .satisfies(club -> {
                        assertThat(club.agreed()).isTrue();
                        assertThat(club.isGoing()).isTrue();
                        assertThat(club.orders())
                                .singleElement()
                                .satisfies(order -> assertThat(order.price()).isEqualTo(club.price()));
                    });
            status.setRollbackOnly();
        });
    }

    private void dayClub(Who.Provider provider) {
        var days = new CategoryCode("day-activities");
        directory.put(
                new Who.System("test"),
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        "Wareham Day Club",
                        provider.organisation(),
                        "A day with others",
                        List.of(),
                        "People who live alone",
                        "Wareham",
                        new Point(50.69, -2.11),
                        10,
                        List.of(days),
                        List.of(new NewListing.NewOffer(
                                "A day",
                                "With lunch",
                                days,
                                Unit.DAY,
                                Money.ofPence(58_00),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of(),
                        List.of()));
    }
}
