package carefair.wallet;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One ledger for the tests of a class, opened by the first of them. After a test that failed the next has a new one: what the failure left
 * behind, such as a balance that is wrong, is no finding of the tests after it. Where {@code bin/bench mutation} runs them again and again
 * in one JVM, each change of the code would else be found by what the one before it left behind.
 */
final class OneLedger implements AfterEachCallback {

    private final Supplier<LedgerUnderTest> opening;
    private @Nullable LedgerUnderTest ledger;

    OneLedger(Supplier<LedgerUnderTest> opening) {
        this.opening = opening;
    }

    LedgerUnderTest get() {
        if (ledger == null) {
            ledger = opening.get();
        }
        return ledger;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (ledger != null && test.getExecutionException().isPresent()) {
            ledger.close();
            ledger = null;
        }
    }
}
