package carefair.wallet;

import carefair.shared.CommandKey;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Spends together with others where that can be done, else alone: whatever is not plainly in order is done, or refused, alone. */
@Component
record Spends(Spending spending, WalletRights rights, SpendCombiner combiner, TransactionOperations transactions) {

    Hold spend(CommandKey key, SpendRequest request) {
        return combiner.together(key, request)
                .orElseGet(() -> Objects.requireNonNull(transactions.execute(status -> alone(key, request))));
    }

    private Hold alone(CommandKey key, SpendRequest request) {
        rights.maySpend(request.who());
        return spending.spend(key, request);
    }
}
