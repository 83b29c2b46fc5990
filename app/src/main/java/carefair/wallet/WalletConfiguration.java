package carefair.wallet;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
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
                "journal_words",
                "journal_seal",
                "seal",
                "journal_kind",
                "account_kind",
                "fund_category",
                "policy_rule",
                "care_home_night",
                "fund_proposal_category",
                "policy_version",
                "support_plan_version",
                "support_plan_category",
                "employed_assistant"));
    }

    @Bean
    PersonalTables personalMoney() {
        return new PersonalTables(
                "wallet",
                List.of(
                        Held.kept(
                                "journal_words", "journal_id in (select id from journal where on_behalf_of = :person)"),
                        Held.kept(
                                "journal_seal",
                                "journal_id in (select id from journal where on_behalf_of = :person)",
                                Held.NOT_HANDED_OUT),
                        Held.kept(
                                "care_home_night",
                                "hold_id in (select id from hold where wallet_id in (select id from wallet where person_id = :person))"),
                        Held.kept("necessity", "person_id = :person"),
                        Held.kept(
                                "fund_proposal_category",
                                "proposal_id in (select id from fund_proposal where person_id = :person)"),
                        Held.kept("fund_proposal", "person_id = :person"),
                        Held.kept(
                                "fund_category",
                                "fund_id in (select id from fund where wallet_id in (select id from wallet where person_id = :person))"),
                        Held.kept(
                                "employed_assistant", "wallet_id in (select id from wallet where person_id = :person)"),
                        Held.kept("refundable", "journal_id in (select id from journal where on_behalf_of = :person)"),
                        Held.kept("fold_entry", "journal_id in (select id from journal where on_behalf_of = :person)"),
                        Held.kept("outbox", "journal_id in (select id from journal where on_behalf_of = :person)"),
                        Held.kept("posting", "journal_id in (select id from journal where on_behalf_of = :person)"),
                        Held.kept("correction", "person_id = :person"),
                        Held.kept(
                                "idempotency",
                                "journal_id in (select id from journal where on_behalf_of = :person) or hold_id in (select id from hold where wallet_id in (select id from wallet where person_id = :person))",
                                "command_key",
                                "request_hash",
                                "in_audit"),
                        Held.kept("journal", "on_behalf_of = :person", "command_key", "request_hash"),
                        Held.kept(
                                "hold_line",
                                "hold_id in (select id from hold where wallet_id in (select id from wallet where person_id = :person))"),
                        Held.kept("hold", "wallet_id in (select id from wallet where person_id = :person)"),
                        Held.kept(
                                "support_plan_category",
                                "version_id in (select id from support_plan_version where wallet_id in (select id from wallet where person_id = :person))"),
                        Held.kept(
                                "support_plan_version",
                                "wallet_id in (select id from wallet where person_id = :person)"),
                        Held.kept("freeze", "account_id in (select id from ledger_account where owner_id = :person)"),
                        Held.kept(
                                "account_balance",
                                "account_id in (select id from ledger_account where owner_id = :person)"),
                        Held.kept("fund", "wallet_id in (select id from wallet where person_id = :person)"),
                        Held.kept("ledger_account", "owner_id = :person"),
                        Held.kept("wallet", "person_id = :person")),
                Map.of(
                        "account_kind",
                        "Kinds of account.",
                        "journal_kind",
                        "What may be posted.",
                        "policy_version",
                        "The council’s rules.",
                        "policy_rule",
                        "The council’s rules.",
                        "seal",
                        "Sums and digests of a whole day."));
    }

    /** Balances, holds and answers change but never go away. */
    @Bean
    NeverDeleted ledgerIsNeverEmptied() {
        return new NeverDeleted(List.of(
                "ledger_account",
                "account_balance",
                "wallet",
                "fund",
                "fund_proposal",
                "necessity",
                "hold",
                "hold_line",
                "idempotency",
                "freeze",
                "refundable",
                "correction"));
    }
}
