package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.shared.CategoryCode;
import carefair.wallet.SpendingRule.Known;
import carefair.wallet.SpendingRule.Outcome;
import carefair.wallet.SpendingRule.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How rules are applied to the funds that could pay. */
class RulebookTest {

    private static final CategoryCode ALCOHOL = new CategoryCode("alcohol");
    private static final CategoryCode MEALS = new CategoryCode("meals");

    private final SpendingRule isf = rule("isf", Outcome.BLOCK, Set.of(FundKind.ISF), ALCOHOL);
    private final SpendingRule ask = rule("ask", Outcome.ASK, Set.of(FundKind.DIRECT_PAYMENT), MEALS);
    private final SpendingRule block = rule("block", Outcome.BLOCK, Set.of(FundKind.DIRECT_PAYMENT), MEALS);

    @Test
    void anIndividualServiceFundNeverPaysForWhatItsRuleNamesAndForTheRest() {
        var book = new Rulebook(List.of(isf));

        assertThat(book.ruling(FundKind.ISF, known(ALCOHOL))).contains(isf);
        assertThat(book.ruling(FundKind.ISF, known(MEALS))).isEmpty();
        assertThat(book.ruling(FundKind.DIRECT_PAYMENT, known(ALCOHOL))).isEmpty();
    }

    @Test
    void aBlockWinsOverAQuestionWhateverTheirOrder() {
        assertThat(new Rulebook(List.of(ask, block)).ruling(FundKind.DIRECT_PAYMENT, known(MEALS)))
                .contains(block);
        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> new Rulebook(List.of(ask, block)).allowed(List.of(fund()), known(MEALS), true));
    }

    @Test
    void aYesOfTheCouncilLiftsAQuestionAndNothingElse() {
        var book = new Rulebook(List.of(ask));

        assertThatExceptionOfType(WalletRefusal.AskFirst.class)
                .isThrownBy(() -> book.allowed(List.of(fund()), known(MEALS), false))
                .satisfies(no -> assertThat(no.says()).isEqualTo("The rule."));
        assertThat(book.allowed(List.of(fund()), known(MEALS), true)).hasSize(1);
    }

    @Test
    void whatNoRuleIsAboutIsAllowed() {
        assertThat(new Rulebook(List.of()).allowed(List.of(fund()), known(ALCOHOL), false))
                .hasSize(1);
    }

    private static Known known(CategoryCode category) {
        return new Known(category, SpendFacts.NONE, false, false);
    }

    private static WalletBook.Fund fund() {
        var terms = new FundTerms(FundSource.COUNCIL, Set.of(), LocalDate.of(2026, 11, 23), null, 1, true, null);
        return new WalletBook.Fund(new FundId(UUID.randomUUID()), FundKind.DIRECT_PAYMENT, 1, terms);
    }

    private static SpendingRule rule(String code, Outcome outcome, Set<FundKind> funds, CategoryCode category) {
        return new SpendingRule(
                code, outcome, When.ALWAYS, funds, Set.of(category), "The law", "The rule.", "What to do.");
    }
}
