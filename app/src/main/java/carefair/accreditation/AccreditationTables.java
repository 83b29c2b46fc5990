package carefair.accreditation;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what this module's tables hold about people, and which are only added to. */
@Configuration(proxyBeanMethods = false)
class AccreditationTables {

    @Bean
    PersonalTables personalAccreditation() {
        return new PersonalTables(
                "accreditation",
                List.of(
                        // Whose certificate it is, the number does not say; it is shown to officers alone.
                        Held.kept(
                                "dbs_number",
                                "check_id in (select id from provider_check where seen_by in (:signIns))",
                                Held.NOT_HANDED_OUT),
                        Held.kept("check_taken_back", "taken_back_by in (:signIns)"),
                        Held.kept("provider_check", "seen_by in (:signIns)"),
                        Held.kept("suspension_change", "asked_by in (:signIns) or decided_by in (:signIns)")),
                Map.of("check_reminder", "Which reminders about a provider's checks went out."));
    }

    /** What was checked, and who was suspended, is told for as long as what was bought. */
    @Bean
    NeverDeleted suspensionsStay() {
        return new NeverDeleted(List.of("suspension_change"));
    }

    @Bean
    AppendOnly checksAreOnlyAdded() {
        return new AppendOnly(List.of("provider_check", "check_taken_back", "check_reminder"));
    }
}
