package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.accreditation.Suspensions;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspension stops new orders and takes care away from nobody. */
@CarefairTest
class SuspendedProvidersTest extends OrdersAtWork {

    @Autowired
    Suspensions suspensions;

    @Test
    void whoHasAnOpenOrderIsToldAndTheOrderAndItsMoneyStay() {
        var order = orders.place(
                CommandKey.random(), margaret, hours(1, clock.today().plusDays(5)));
        var alan = withMoney("Alan Pryce", "£100.00");

        suspend();

        assertThat(told(margaret)).contains("order-provider-suspended");
        assertThat(told(alan)).isEmpty();
        assertThat(told(tom)).contains("orders-of-suspended");
        assertThat(orders.ofAccount(margaret))
                .singleElement()
                .returns(Stage.PLACED, OrderView::stage)
                .returns(order.price(), OrderView::price);
        fulfilment.accept(priya, order.id());
        assertThat(orders.ofAccount(margaret)).singleElement().returns(Stage.ACCEPTED, OrderView::stage);
    }

    @Test
    void refusesANewOrderWhileTheProviderIsSuspended() {
        suspend();

        assertThatExceptionOfType(OrderRefusal.NoLongerOffered.class)
                .isThrownBy(() -> orders.place(
                        CommandKey.random(), margaret, hours(1, clock.today().plusDays(5))));
        assertThat(told(margaret)).isEmpty();
    }

    private void suspend() {
        var vera = accreditationOfficer();
        var id = suspensions.ask(
                CommandKey.random(),
                vera,
                priya.organisation(),
                Suspensions.Kind.SUSPEND,
                "Insurance could not be shown");
        suspensions.agree(accreditationOfficer(), id);
    }

    private Who.Staff accreditationOfficer() {
        var roles = EnumSet.of(Role.ACCREDITATION_OFFICER);
        return new Who.Staff(signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "An officer", roles), roles);
    }
}
