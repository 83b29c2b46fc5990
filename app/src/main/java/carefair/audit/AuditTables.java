package carefair.audit;

import carefair.operations.AppendOnly;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the database must never let the application change. */
@Configuration(proxyBeanMethods = false)
class AuditTables {

    @Bean
    AppendOnly appendOnlyAuditTables() {
        return new AppendOnly(List.of("audit_event", "audit_seal"));
    }
}
