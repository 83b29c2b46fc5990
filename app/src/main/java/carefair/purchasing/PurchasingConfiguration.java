package carefair.purchasing;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class PurchasingConfiguration {

    @Bean
    NeverDeleted ordersAreKept() {
        return new NeverDeleted(List.of("care_order", "plan_question"));
    }

    @Bean
    AppendOnly orderHistory() {
        return new AppendOnly(List.of("order_event", "order_date", "order_reminder"));
    }
}
