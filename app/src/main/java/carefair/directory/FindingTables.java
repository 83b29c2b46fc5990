package carefair.directory;

import carefair.operations.PersonalTables;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tables by which listings are found hold about people: nothing. */
@Configuration(proxyBeanMethods = false)
class FindingTables {

    @Bean
    PersonalTables personalFinding() {
        return new PersonalTables(
                "directory",
                List.of(),
                Map.of(
                        "listing_check", "Until when the council's checks of providers hold; published.",
                        "listing_trait", "What providers publish.",
                        "listing_time", "What providers publish.",
                        "unmet_need",
                                "A kind of help, an outcode, filters and a day, from nobody who could be known."));
    }
}
