package carefair.wallet.ui;

import carefair.shared.Money;
import carefair.ui.Said;
import carefair.ui.Texts;
import carefair.wallet.FundKind;
import carefair.wallet.JournalKind;
import carefair.wallet.Remittance;
import carefair.wallet.StatementLine;
import carefair.wallet.StatementSeal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the lines of a wallet into words, the same on the wallet's page, the statement and its CSV. */
@Component
class StatementWords {

    /** Whose wallet it is, and whether the reader is that person. */
    record Whose(String name, boolean own) {}

    private final Texts texts;

    StatementWords(Texts texts) {
        this.texts = texts;
    }

    /** What happened: {@code Paid Wareham Day Club}. */
    String what(StatementLine line, Whose whose) {
        var payee = line.payeeName();
        return switch (line.what()) {
            case PAY_IN, GRANT_IN -> texts.say("wallet.line.pay-in");
            case ISF_IN -> texts.say("wallet.line.isf-in", payee == null ? "" : payee);
            case ISF_SPENT ->
                texts.say(
                        line.order() == null ? "wallet.line.isf-spent-alone" : "wallet.line.isf-spent",
                        payee == null ? "" : payee);
            case ISF_GIVEN_BACK -> texts.say("wallet.line.isf-given-back", payee == null ? "" : payee);
            case CONTRIBUTION_IN ->
                whose.own()
                        ? texts.say("wallet.line.contribution.own")
                        : texts.say("wallet.line.contribution", whose.name());
            case RECLAIM -> texts.say("wallet.line.reclaim");
            case CAPTURE -> texts.say("wallet.line.paid", payee == null ? "" : payee);
            case OWN_PASSED ->
                line.amount().isPositive()
                        ? texts.say("wallet.line.own-in")
                        : texts.say("wallet.line.paid", payee == null ? "" : payee);
            case OWN_GIVEN_BACK ->
                line.amount().isPositive()
                        ? texts.say("wallet.line.given-back", payee == null ? "" : payee)
                        : texts.say("wallet.line.own-back");
            case REFUND -> texts.say("wallet.line.given-back", payee == null ? "" : payee);
            case PAY_IN_REVERSED -> texts.say("wallet.line.pay-in-reversed");
            case CONTRIBUTION_REVERSED -> texts.say("wallet.line.contribution-reversed");
            case MOVE -> texts.say(line.amount().isNegative() ? "wallet.line.moved-out" : "wallet.line.moved-in");
        };
    }

    /** What happened, as the provider reads it. */
    String paid(Remittance.Line line) {
        if (line.amount().isNegative()) {
            return texts.say("wallet.remittance.line.given-back");
        }
        return texts.say(
                line.what() == JournalKind.OWN_PASSED ? "wallet.remittance.line.own" : "wallet.remittance.line.paid");
    }

    /** The days money came in for, where it came in for some. */
    Optional<String> period(StatementLine line) {
        var first = line.periodFirst();
        var last = line.periodLast();
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(
                first.equals(last)
                        ? texts.say("wallet.line.day", first)
                        : texts.say("wallet.line.period", first, last));
    }

    /** Who did it, as what, and for whom. */
    String by(StatementLine line, Whose whose) {
        var facts = Map.of("who", line.pressedByName(), "capacity", line.capacity(), "whom", whose.name());
        if (line.pressedByName().equals(whose.name())) {
            return texts.say("wallet.line.by-themselves", facts);
        }
        return texts.say(line.capacity().isBlank() ? "wallet.line.by" : "wallet.line.by-as", facts);
    }

    /** Why, in words; nothing for a code that has none. */
    Optional<String> why(StatementLine line) {
        var key = "wallet.reason." + line.reasonCode();
        return texts.has(key) ? Optional.of(texts.say(key)) : Optional.empty();
    }

    /** The seal that holds a statement, and what it is good for; nothing where nothing is ever sealed. */
    Optional<String> seal(StatementSeal seal) {
        return switch (seal) {
            case StatementSeal.Sealed sealed ->
                Optional.of(texts.say("wallet.seal.sealed", Map.of("day", sealed.day(), "head", sealed.head())));
            case StatementSeal.NotYet _ -> Optional.of(texts.say("wallet.seal.not-yet"));
            case StatementSeal.Never _ -> Optional.empty();
        };
    }

    /** The fund's name: {@code Your contribution}. */
    String fund(FundKind fund, Whose whose) {
        return ofFund("wallet.fund." + fund, whose);
    }

    /** What the fund is, in a sentence or two. */
    String about(FundKind fund, Whose whose) {
        return ofFund("wallet.fund." + fund + ".about", whose);
    }

    /** Some words are others for the reader's own wallet. */
    private String ofFund(String key, Whose whose) {
        return whose.own() && texts.has(key + ".own") ? texts.say(key + ".own") : texts.say(key, whose.name());
    }

    String say(String key, @Nullable Object... facts) {
        return texts.say(key, facts);
    }

    static String signed(Money amount) {
        return amount.isNegative() ? amount.toString() : "+" + amount;
    }

    static String day(StatementLine line) {
        return Said.day(line.day());
    }
}
