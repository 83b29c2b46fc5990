package carefair.settings;

import carefair.operations.AppendOnly;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which of this module's tables are only ever added to. */
@Configuration(proxyBeanMethods = false)
class RateTables {

    @Bean
    AppendOnly ratesAppendOnly() {
        return new AppendOnly(List.of("rate", "rate_decision"));
    }
}
