package carefair.estimator;

import static carefair.estimator.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.shared.Money;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void dropsTheFractionOfAPenny() {
        assertThat(Share.HALF.of(pounds("100.01"))).isEqualTo(pounds("50.00"));
        assertThat(new Share(333_333_333).of(pounds("10.00"))).isEqualTo(pounds("3.33"));
        assertThat(Share.ofPercent(1_000).rest().of(pounds("27000"))).isEqualTo(pounds("24300"));
        assertThat(Share.WHOLE.of(pounds("0.01"))).isEqualTo(pounds("0.01"));
        assertThat(Share.NONE.of(pounds("1000000"))).isEqualTo(Money.ZERO);
    }

    @Property
    void isExactForEverySum(
            @ForAll @LongRange(max = 1_000_000_000) long billionths,
            @ForAll @LongRange(max = 99_999_999_999L) long pence) {
        var exact = BigInteger.valueOf(pence)
                .multiply(BigInteger.valueOf(billionths))
                .divide(BigInteger.valueOf(1_000_000_000));

        assertThat(new Share(billionths).of(Money.ofPence(pence)).pence()).isEqualTo(exact.longValueExact());
    }

    @Test
    void isNeverLessThanNothingNorMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1_000_000_001));
    }
}
