package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.directory.OfferId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    @Test
    void isForAtLeastOneUnitOnAtLeastOneDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(0, List.of(DAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> order(-1, List.of(DAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> order(1, List.of()));
    }

    @Test
    void hasNoDateTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(1, List.of(DAY, DAY.plusDays(1), DAY)));
    }

    @Test
    void hasAtMostTwentySixDates() {
        assertThat(order(1, days(26)).dates()).hasSize(26);
        assertThatIllegalArgumentException().isThrownBy(() -> order(1, days(27)));
    }

    @Test
    void keepsItsDatesFromFirstToLast() {
        var order = order(1, List.of(DAY.plusDays(7), DAY));

        assertThat(order.dates()).containsExactly(DAY, DAY.plusDays(7));
        assertThat(order.firstDay()).isEqualTo(DAY);
        assertThat(order.lastDay()).isEqualTo(DAY.plusDays(7));
    }

    private static List<LocalDate> days(int count) {
        return IntStream.range(0, count).mapToObj(DAY::plusDays).toList();
    }

    private static NewOrder order(int quantity, List<LocalDate> dates) {
        return new NewOrder(new OfferId(UUID.randomUUID()), Money.ofPence(21_00), quantity, dates);
    }
}
