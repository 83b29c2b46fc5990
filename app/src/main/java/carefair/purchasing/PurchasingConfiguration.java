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

    /** Who asked before their sign-in was joined to their record asked by that sign-in. */
    private static final String ASKED = "(account_id = :person or account_id in (:signIns))";

    private static final String OF_ENQUIRY = "enquiry_id in (select id from enquiry where " + ASKED + ")";

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
                        Held.deleted("enquiry_block", ASKED),
                        Held.kept("enquiry_report", OF_ENQUIRY, "command_key"),
                        Held.kept("enquiry_reminder", OF_ENQUIRY),
                        Held.kept("enquiry_message", ASKED, "command_key"),
                        Held.kept("enquiry", ASKED)),
                Map.of("activity_date", "What providers hold, and when."));
    }

    @Bean
    AppendOnly orderHistory() {
        return new AppendOnly(
                List.of("order_event", "order_date", "order_reminder", "regular_period", "enquiry_message"));
    }
}
