package carefair.settings;

import carefair.operations.AppendOnly;
import carefair.operations.PersonalTables;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which of this module's tables are only ever added to. */
@Configuration(proxyBeanMethods = false)
class RateTables {

    @Bean
    PersonalTables personalSettings() {
        return new PersonalTables(
                "settings",
                List.of(),
                Map.of("rate", "The council’s rates.", "rate_decision", "Which officers agreed to a rate."));
    }

    @Bean
    AppendOnly ratesAppendOnly() {
        return new AppendOnly(List.of("rate", "rate_decision"));
    }
}
