package carefair.identity;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which of this module's tables are only ever added to. */
@Configuration(proxyBeanMethods = false)
class AppendedTables {

    private static final String TOLD =
            "thing_id in (select id from thing_to_know where person_id = :person or sign_in_id in (:signIns))";

    @Bean
    PersonalTables personalIdentity() {
        return new PersonalTables(
                "identity",
                List.of(
                        Held.deleted("thing_fact", TOLD),
                        Held.cleared(
                                "thing_fact",
                                "fact_text = (select full_name from person where id = :person) and thing_id in (select id from thing_to_know where told_at <= :longAgo)",
                                "fact_text = 'Erased'",
                                "*"),
                        Held.deleted("thing_seen", TOLD),
                        Held.deleted("thing_done", TOLD),
                        Held.deleted("thing_to_know", "person_id = :person or sign_in_id in (:signIns)"),
                        Held.deleted("joining_code", "person_id = :person", "secret_digest"),
                        Held.kept("wrong_joining_try", "sign_in_id in (:signIns)"),
                        Held.kept("record_opening", "person_id = :person"),
                        // A sole trader's account is theirs; its digits are shown to nobody, so they are not handed
                        // out.
                        Held.kept(
                                "payee_account",
                                "proposed_by in (:signIns) or decided_by in (:signIns)",
                                "account_name",
                                "sort_code",
                                "account_number",
                                "roll_number",
                                "key_id",
                                "encrypted"),
                        Held.kept("grant_to_act", "person_id = :person or representative_id = :person"),
                        Held.cleared(
                                "sign_in",
                                "person_id = :person or id in (:signIns)",
                                "display_name = 'Erased', subject = 'erased', person_id = null",
                                "issuer_subject_digest"),
                        Held.cleared(
                                "person",
                                "id = :person",
                                "full_name = 'Erased', date_of_birth = '1900-01-01', postcode = null")),
                Map.of(
                        "organisation",
                        "Providers, not people.",
                        "person_erased",
                        "Which records were erased, by their id alone."));
    }

    /** Where a provider was paid is told for as long as what was paid. */
    @Bean
    NeverDeleted payeeAccountsStay() {
        return new NeverDeleted(List.of("payee_account"));
    }

    @Bean
    AppendOnly identityAppendOnly() {
        return new AppendOnly(List.of("record_opening", "wrong_joining_try", "person_erased"));
    }
}
