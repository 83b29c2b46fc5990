package carefair.wallet;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class WalletConfiguration {

    /** What was once written here is never changed; the database itself refuses where it has two users. */
    @Bean
    AppendOnly ledgerIsOnlyAddedTo() {
        return new AppendOnly(List.of(
                "journal",
                "posting",
                "fold_entry",
                "journal_kind",
                "account_kind",
                "policy_version",
                "support_plan_version",
                "support_plan_category",
                "employed_assistant"));
    }

    /** Balances, holds and answers change but never go away. */
    @Bean
    NeverDeleted ledgerIsNeverEmptied() {
        return new NeverDeleted(List.of(
                "ledger_account", "account_balance", "wallet", "fund", "hold", "hold_line", "idempotency", "freeze"));
    }
}
