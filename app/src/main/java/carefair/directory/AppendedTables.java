package carefair.directory;

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
                List.of(Held.deleted("saved_listing", "sign_in_id in (:signIns)")),
                Map.of(
                        "listing",
                        "What providers publish.",
                        "listing_detail",
                        "What providers publish.",
                        "listing_category",
                        "What providers publish.",
                        "listing_checked",
                        "What providers publish.",
                        "listing_not_checked",
                        "What providers publish.",
                        "listing_sharing",
                        "What providers let others publish.",
                        "listing_age",
                        "What providers publish.",
                        "listing_schedule",
                        "What providers publish.",
                        "listing_claim",
                        "Which provider says that a listing is its own; its words stand with all words.",
                        "listing_version",
                        "What providers write to be published.",
                        "offer",
                        "What providers sell.",
                        "offer_price",
                        "What providers ask."));
    }

    @Bean
    AppendOnly directoryAppendOnly() {
        return new AppendOnly(List.of("offer_price"));
    }
}
