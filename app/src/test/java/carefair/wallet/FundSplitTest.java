package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Which fund pays what, for any price and any sums left. */
class FundSplitTest {

    @Property(tries = 20_000)
    void theSharesAddUpToThePriceOrTheShortfallIsExact(
            @ForAll @LongRange(min = 1, max = 10_000_000) long price,
            @ForAll @Size(max = 6) List<@LongRange(max = 5_000_000) Long> left) {
        long together = left.stream().mapToLong(Long::longValue).sum();
        if (together < price) {
            assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                    .isThrownBy(() -> FundSplit.of(price, funds(left)))
                    .satisfies(refusal -> {
                        assertThat(refusal.left().pence()).isEqualTo(together);
                        assertThat(refusal.shortfall().pence()).isEqualTo(price - together);
                    });
        } else {
            var lines = FundSplit.of(price, funds(left));
            assertThat(lines.stream().mapToLong(HoldLine::amount).sum()).isEqualTo(price);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.amount()).isPositive();
                assertThat(line.leftAfter()).isNotNegative();
                assertThat(line.amount() + line.leftAfter()).isEqualTo(left.get((int) line.account()));
                assertThat(line.place()).isEqualTo(lines.indexOf(line) + 1);
            });
        }
    }

    @Property(tries = 5_000)
    void aFundPaysOnlyOnceTheOnesBeforeItAreEmpty(
            @ForAll @LongRange(min = 1, max = 10_000) long price,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 2_000, max = 20_000) Long> left) {
        if (left.stream().mapToLong(Long::longValue).sum() >= price) {
            var lines = FundSplit.of(price, funds(left));
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line.leftAfter()).isZero());
        }
    }

    @Property(tries = 5_000)
    void theSameQuestionHasTheSameAnswer(
            @ForAll @LongRange(min = 1, max = 1_000) long price,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1_000, max = 20_000) Long> left) {
        assertThat(FundSplit.of(price, funds(left))).isEqualTo(FundSplit.of(price, funds(left)));
    }

    @Property(tries = 5_000)
    void partsPaidOneAfterAnotherComeFromTheFundsThatWouldHavePaidTheirSum(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 900) Long> parts,
            @ForAll @LongRange(min = 0, max = 3_000) long first,
            @ForAll @LongRange(min = 3_000, max = 9_000) long second) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        Assume.that(sum <= first + second);
        var pots = new ArrayList<>(List.of(first, second));
        for (long part : parts) {
            var taken = FundSplit.inOrder(part, pots);
            for (int i = 0; i < pots.size(); i++) {
                pots.set(i, pots.get(i) - taken.get(i));
            }
        }

        var atOnce = FundSplit.inOrder(sum, List.of(first, second));
        assertThat(pots).containsExactly(first - atOnce.getFirst(), second - atOnce.getLast());
    }

    private static List<FundSplit.Available> funds(List<Long> left) {
        var funds = new ArrayList<FundSplit.Available>();
        for (int i = 0; i < left.size(); i++) {
            funds.add(new FundSplit.Available(FundKind.DIRECT_PAYMENT, i, left.get(i)));
        }
        return funds;
    }
}
