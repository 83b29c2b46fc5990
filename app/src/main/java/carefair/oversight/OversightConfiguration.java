package carefair.oversight;

import carefair.operations.AppendOnly;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightConfiguration {

    @Bean
    AppendOnly oversightHistory() {
        return new AppendOnly(List.of("pay_schedule_decision", "schedule_run", "contribution_receipt"));
    }
}
