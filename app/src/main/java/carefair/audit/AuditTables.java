package carefair.audit;

import carefair.operations.AppendOnly;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the database must never let the application change. */
@Configuration(proxyBeanMethods = false)
class AuditTables {

    /** About the person, or about their way in from before it was joined to their record. */
    private static final String OWN = "(subject_id = :person or subject_id in (:signIns))";

    @Bean
    PersonalTables personalAudit() {
        return new PersonalTables(
                "audit",
                List.of(
                        Held.kept(
                                "audit_event",
                                "subject_id = :person or subject_id in (:signIns) or actor_id in (:signIns)",
                                "words_digest",
                                "command_digest"),
                        Held.cleared(
                                "words",
                                OWN + " and erased_at is null and withheld_at is null",
                                "body = null, salt = null, erased_at = :now",
                                "salt"),
                        Held.cleared(
                                "words",
                                OWN + " and erased_at is null and withheld_at is not null",
                                "body = null, salt = null, erased_at = :now",
                                Held.NOT_HANDED_OUT),
                        Held.kept(
                                "words",
                                "not " + OWN
                                        + " and author_id in (:signIns) and erased_at is null and withheld_at is null",
                                "salt")),
                Map.of("audit_seal", "Digests of the audit, entry by entry."));
    }

    @Bean
    AppendOnly appendOnlyAuditTables() {
        return new AppendOnly(List.of("audit_event", "audit_seal"));
    }
}
