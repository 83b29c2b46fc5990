package carefair.identity;

import carefair.operations.AppendOnly;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which of this module's tables are only ever added to. */
@Configuration(proxyBeanMethods = false)
class AppendedTables {

    @Bean
    AppendOnly identityAppendOnly() {
        return new AppendOnly(List.of(
                "record_opening", "thing_to_know", "thing_fact", "thing_seen", "thing_done", "wrong_joining_try"));
    }
}
