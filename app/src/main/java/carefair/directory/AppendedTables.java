package carefair.directory;

import static java.util.Map.entry;

import carefair.operations.AppendOnly;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which of this module's tables are only ever added to. */
@Configuration(proxyBeanMethods = false)
class AppendedTables {

    @Bean
    PersonalTables personalDirectory() {
        return new PersonalTables(
                "directory",
                List.of(
                        Held.deleted("saved_listing", "sign_in_id in (:signIns)"),
                        Held.deleted(
                                "saved_search_match",
                                "search_id in (select id from saved_search where person_id = :person)"),
                        Held.deleted("saved_search", "person_id = :person"),
                        Held.deleted("listing_unreached", "keeper in (:keepers)"),
                        Held.deleted("review_report", "keeper in (:keepers)"),
                        Held.kept("review", "person_id = :person"),
                        Held.kept("review_permission", "person_id = :person"),
                        Held.kept("listing_proof", "given_by in (:signIns)"),
                        Held.kept("listing_concern", "raised_by in (:keepers) or closed_by in (:signIns)")),
                Map.ofEntries(
                        entry("listing", "What providers publish."),
                        entry("listing_detail", "What providers publish."),
                        entry("listing_category", "What providers publish."),
                        entry("listing_checked", "What providers publish."),
                        entry("listing_not_checked", "What providers publish."),
                        entry("listing_sharing", "What providers let others publish."),
                        entry("listing_age", "What providers publish."),
                        entry("listing_schedule", "What providers publish."),
                        entry("listing_file", "Photos and documents that providers publish."),
                        entry("listing_file_shown", "Which photos and documents providers publish."),
                        entry("listing_field_source", "Where what is published comes from."),
                        entry(
                                "listing_claim",
                                "Which provider says that a listing is its own; its words stand with all words."),
                        entry("listing_version", "What providers write to be published."),
                        entry("listing_reminder", "Which reminders about listings went out."),
                        entry("offer", "What providers sell."),
                        entry("offer_price", "What providers ask.")));
    }

    @Bean
    AppendOnly directoryAppendOnly() {
        return new AppendOnly(List.of("offer_price", "listing_proof", "listing_reminder"));
    }
}
