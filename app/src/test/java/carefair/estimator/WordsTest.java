package carefair.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.ui.KitForTests;
import carefair.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever an estimate says has its words, with every fact that they need. */
class WordsTest {

    private static final Texts TEXTS = KitForTests.texts();

    @Test
    void everyRuleHasItsWordsAndItsSource() {
        for (var rule : Rule.values()) {
            assertThat(TEXTS.has(rule.words())).as(rule.words()).isTrue();
            assertThat(TEXTS.say(rule.source())).as(rule.source()).containsAnyOf("SI 2014/", "Act ", "guidance");
        }
    }

    @Test
    void everyConstantThatIsShownHasItsName() {
        Stream.of(
                        IncomeType.values(),
                        CapitalType.values(),
                        Result.values(),
                        StepReason.values(),
                        Claim.Benefit.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> assertThat(TEXTS.say(constant)).isNotBlank());
        for (var benefit : Claim.Benefit.values()) {
            assertThat(TEXTS.has("estimator.claim." + benefit.name())).isTrue();
        }
    }

    @Property(tries = 5_000)
    void everyLineAndWarningOfAnybodyCanBeSaid(@ForAll long seed) {
        for (var council : List.of("dorset", "banes")) {
            var estimate = Estimator.estimate(Anybody.of(seed), TheRates.of(council, "2026-27"));
            for (var line : estimate.lines()) {
                assertThat(TEXTS.say(line.label())).isNotBlank();
                assertThat(TEXTS.say(line.rule().words(), line.facts().toArray()))
                        .doesNotContain("{");
            }
            for (var warning : estimate.warnings()) {
                assertThat(TEXTS.say(warning.key(), warning.facts().toArray())).doesNotContain("{");
            }
        }
    }

    @Test
    void whyADeferredPaymentDoesNotApplyIsSaid() {
        for (var why : List.of("only-care-home", "home-does-not-count", "too-much-else", "nothing-to-secure")) {
            assertThat(TEXTS.has("estimator.deferred." + why)).isTrue();
        }
        for (var warning : List.of(
                "deferred-interest-daily", "deferred-fees-unknown", "own-extra-allowed", "own-extra-not-allowed")) {
            assertThat(TEXTS.has("estimator.warning." + warning)).isTrue();
        }
    }
}
