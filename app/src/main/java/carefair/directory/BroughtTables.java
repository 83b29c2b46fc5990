package carefair.directory;

import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tables about listings that came from elsewhere, and about their days, hold about people. */
@Configuration(proxyBeanMethods = false)
class BroughtTables {

    @Bean
    PersonalTables personalBrought() {
        return new PersonalTables(
                "directory",
                List.of(
                        Held.kept("listing_merge", "merged_by in (:signIns) or undone_by in (:signIns)"),
                        Held.kept("listing_pair", "decided_by in (:signIns)"),
                        Held.kept("listing_away", "said_by in (:signIns)")),
                Map.of(
                        "listing_days_due", "Of which listings days are reckoned anew.",
                        "listing_fact", "What public registers say of places.",
                        "listing_merge_field", "Which fields of a listing come from another."));
    }
}
