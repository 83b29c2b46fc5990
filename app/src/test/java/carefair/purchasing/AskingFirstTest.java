package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.IdentityRefusal;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.wallet.PayeeRelation;
import carefair.wallet.WalletRefusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the council must be asked about first, and what its rules stop, from the order down. */
@CarefairTest
class AskingFirstTest extends OrdersAtWork {

    private static final CategoryCode EQUIPMENT = new CategoryCode("equipment");

    private Offer rails;

    @BeforeEach
    void somebodySellsEquipment() {
        rails = offer(ListingKind.EQUIPMENT, EQUIPMENT, Unit.ITEM);
        wallets.writePlan(tom, margaret.account(), Set.of(COMPANY, EQUIPMENT, new CategoryCode("breaks")));
    }

    @Test
    void theMoneyIsHeldWhileTheCouncilIsAskedAndItsYesPlacesTheOrder() {
        var wanted = one(rails);
        assertThatExceptionOfType(WalletRefusal.AskFirst.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, wanted));

        var key = CommandKey.random();
        var asked = orders.askFirst(key, margaret, wanted, "I fell twice this month");
        assertThat(orders.askFirst(key, margaret, wanted, "I fell twice this month")
                        .id())
                .isEqualTo(asked.id());

        assertThat(asked.stage()).isEqualTo(Stage.ASKED);
        assertThat(asked.turn()).isEqualTo(Turn.COUNCIL);
        assertThat(asked.due()).isNotNull();
        assertThat(setAside()).isEqualTo(pounds("£30.00"));
        assertThat(orders.ofProvider(priya)).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> orders.order(priya, asked.id()));
        assertThat(queue.waiting(tom)).extracting(OrderView::id).contains(asked.id());

        queue.answerAsked(tom, asked.id(), true, "Yes, have it fitted");
        queue.answerAsked(tom, asked.id(), true, "Yes, have it fitted");

        assertThat(now(asked).stage()).isEqualTo(Stage.PLACED);
        assertThat(now(asked).turn()).isEqualTo(Turn.PROVIDER);
        assertThat(setAside()).isEqualTo(pounds("£30.00"));
        assertThat(orders.ofProvider(priya)).extracting(OrderView::id).containsExactly(asked.id());
        assertThat(orders.history(margaret, asked.id()))
                .extracting(HistoryLine::words)
                .contains("I fell twice this month", "Yes, have it fitted");
    }

    @Test
    void theCouncilsNoGivesEverythingBack() {
        var asked = orders.askFirst(CommandKey.random(), margaret, one(rails), "I fell");

        queue.answerAsked(tom, asked.id(), false, "We can lend you one");

        assertThat(now(asked).stage()).isEqualTo(Stage.NOT_ALLOWED);
        assertThat(setAside()).isEqualTo(Money.ZERO);
        assertThat(orders.ofProvider(priya)).isEmpty();
        assertThatExceptionOfType(OrderRefusal.WrongStage.class)
                .isThrownBy(() -> queue.answerAsked(tom, asked.id(), true, "Yes after all"));
    }

    @Test
    void thePersonMayTakeTheQuestionBackAndHasTheirMoney() {
        var asked = orders.askFirst(CommandKey.random(), margaret, one(rails), "I fell");

        cancelling.cancel(margaret, asked.id(), Money.ZERO);

        assertThat(now(asked).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(setAside()).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(OrderRefusal.WrongStage.class)
                .isThrownBy(() -> queue.answerAsked(tom, asked.id(), true, "Yes"));
    }

    @Test
    void aQuestionNobodyAnsweredEndsWithItsFirstDayAndNoMoneyStaysHeld() {
        var asked = orders.askFirst(CommandKey.random(), margaret, one(rails), "I fell");
        for (int day = 0; day < 9; day++) {
            deadlines.run();
            assertThat(day > 7 || setAside().equals(pounds("£30.00")))
                    .as("day " + day)
                    .isTrue();
            clock.setToMorningOf(clock.today().plusDays(1));
        }

        deadlines.run();

        assertThat(now(asked).stage()).isEqualTo(Stage.NOT_ANSWERED);
        assertThat(setAside()).isEqualTo(Money.ZERO);
    }

    @Test
    void anAssistantWhoIsThePersonsPartnerIsNotOrderedFromWithoutTheCouncilsDecision() {
        var wanted = new NewOrder(
                company.id(), company.unitPrice(), 1, List.of(inAWeek()), PayeeRelation.FAMILY_IN_HOUSEHOLD);

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, wanted))
                .satisfies(no -> {
                    assertThat(no.code()).isEqualTo("partner-or-close-family");
                    assertThat(no.basis()).contains("SI 2014/2871");
                });
        assertThatExceptionOfType(WalletRefusal.Blocked.class).isThrownBy(() -> orders.quote(margaret, wanted));
    }

    @Test
    void whatACareHomeSellsOtherwiseThanByTheNightIsLivingThere() {
        var month = offer(ListingKind.CARE_HOME, new CategoryCode("breaks"), Unit.ITEM);
        var night = offer(ListingKind.CARE_HOME, new CategoryCode("breaks"), Unit.NIGHT);

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, one(month)))
                .satisfies(no -> assertThat(no.code()).isEqualTo("living-in-a-care-home"));
        assertThat(orders.place(CommandKey.random(), margaret, one(night)).stage())
                .isEqualTo(Stage.PLACED);
    }

    private NewOrder one(Offer offer) {
        return new NewOrder(offer.id(), offer.unitPrice(), 1, List.of(inAWeek()));
    }

    private Money setAside() {
        return wallets.wallet(margaret, margaret.account()).orElseThrow().setAside();
    }

    private Offer offer(ListingKind kind, CategoryCode category, Unit unit) {
        var listing = directory.put(SYSTEM, Listed.one("Purbeck Rails", priya.organisation(), kind, category, unit));
        return directory.listing(listing).offers().getFirst();
    }
}
