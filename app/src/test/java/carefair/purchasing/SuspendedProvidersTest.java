package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.accreditation.Suspensions;
import carefair.directory.Listing;
import carefair.directory.Proof;
import carefair.directory.Reviews;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspension stops new orders and takes care away from nobody; a finished order tells the directory what only it proves. */
@CarefairTest
class SuspendedProvidersTest extends OrdersAtWork {

    @Autowired
    Suspensions suspensions;

    @Autowired
    Reviews reviews;

    @Test
    void whoHasAnOpenOrderIsToldAndTheOrderAndItsMoneyStay() {
        var order = orders.place(
                CommandKey.random(), margaret, hours(1, clock.today().plusDays(5)));
        var alan = withMoney("Alan Pryce", "£100.00");

        suspend();

        assertThat(told(margaret)).contains("order-provider-suspended");
        assertThat(told(alan)).doesNotContain("order-provider-suspended");
        assertThat(told(tom)).contains("orders-of-suspended");
        assertThat(orders.ofAccount(margaret))
                .singleElement()
                .returns(Stage.PLACED, OrderView::stage)
                .returns(order.price(), OrderView::price);
        fulfilment.accept(priya, order.id());
        assertThat(orders.ofAccount(margaret)).singleElement().returns(Stage.ACCEPTED, OrderView::stage);
    }

    @Test
    void whoHasAnOpenOrderIsToldOnceTheProviderIsBack() {
        orders.place(CommandKey.random(), margaret, hours(1, clock.today().plusDays(5)));
        suspend();
        assertThat(told(margaret)).doesNotContain("order-provider-back");

        decide(Suspensions.Kind.BRING_BACK);

        assertThat(told(margaret)).containsOnlyOnce("order-provider-back");
    }

    @Test
    void refusesANewOrderWhileTheProviderIsSuspended() {
        suspend();

        assertThatExceptionOfType(OrderRefusal.NoLongerOffered.class)
                .isThrownBy(() -> orders.place(
                        CommandKey.random(), margaret, hours(1, clock.today().plusDays(5))));
        assertThat(told(margaret)).doesNotContain("order-provider-suspended");
    }

    @Test
    void aFinishedOrderProvesItsListingTrueAndLetsItsPersonReviewIt() {
        var order = orders.place(CommandKey.random(), margaret, hours(1, clock.today()));
        fulfilment.accept(priya, order.id());
        fulfilment.deliver(priya, order.id(), clock.today());
        assertThat(reviews.toReview(margaret, order.id().value())).isEmpty();
        clock.advance(java.time.Duration.ofHours(1));

        answers.confirm(margaret, order.id());

        assertThat(directory.listing(corfe).proof()).isEqualTo(new Proof(Proof.How.BOUGHT, clock.instant()));
        assertThat(reviews.toReview(margaret, order.id().value()))
                .map(Listing::id)
                .contains(corfe);
    }

    private void suspend() {
        decide(Suspensions.Kind.SUSPEND);
    }

    private void decide(Suspensions.Kind kind) {
        var vera = accreditationOfficer();
        var id = suspensions.ask(CommandKey.random(), vera, priya.organisation(), kind, "Insurance could not be shown");
        suspensions.agree(accreditationOfficer(), id);
    }

    private Who.Staff accreditationOfficer() {
        return staff("An officer", Role.ACCREDITATION_OFFICER);
    }
}
