package carefair.purchasing;

import carefair.operations.AppendOnly;
import carefair.operations.NeverDeleted;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class PurchasingConfiguration {

    @Bean
    NeverDeleted ordersAreKept() {
        return new NeverDeleted(List.of(
                "care_order",
                "plan_question",
                "regular_order",
                "enquiry",
                "enquiry_report",
                "activity_date",
                "activity_place"));
    }

    @Bean
    PersonalTables personalOrders() {
        return new PersonalTables(
                "purchasing",
                List.of(
                        Held.kept(
                                "regular_period",
                                "regular_id in (select id from regular_order where account_id = :person)"),
                        Held.kept("regular_order", "account_id = :person", "command_key"),
                        Held.kept("order_date", "order_id in (select id from care_order where account_id = :person)"),
                        Held.kept("order_event", "order_id in (select id from care_order where account_id = :person)"),
                        Held.kept(
                                "order_reminder", "order_id in (select id from care_order where account_id = :person)"),
                        Held.kept("care_order", "account_id = :person", "command_key"),
                        Held.kept("plan_question", "account_id = :person", "command_key"),
                        Held.deleted("activity_waiting", "account_id = :person"),
                        Held.kept(
                                "activity_place", "order_id in (select id from care_order where account_id = :person)"),
                        Held.deleted("enquiry_block", "account_id = :person"),
                        Held.kept(
                                "enquiry_report",
                                "enquiry_id in (select id from enquiry where account_id = :person)",
                                "command_key"),
                        Held.kept(
                                "enquiry_reminder",
                                "enquiry_id in (select id from enquiry where account_id = :person)"),
                        Held.kept("enquiry_message", "account_id = :person", "command_key"),
                        Held.kept("enquiry", "account_id = :person")),
                Map.of("activity_date", "What providers hold, and when."));
    }

    @Bean
    AppendOnly orderHistory() {
        return new AppendOnly(
                List.of("order_event", "order_date", "order_reminder", "regular_period", "enquiry_message"));
    }
}
