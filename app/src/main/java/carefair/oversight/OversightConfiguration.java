package carefair.oversight;

import carefair.operations.AppendOnly;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightConfiguration {

    @Bean
    PersonalTables personalPayIns() {
        return new PersonalTables(
                "oversight",
                List.of(
                        Held.kept(
                                "pay_in_failure",
                                "schedule_id in (select id from pay_schedule where person_id = :person)"),
                        Held.kept(
                                "schedule_run",
                                "schedule_id in (select id from pay_schedule where person_id = :person)"),
                        Held.kept(
                                "pay_schedule_decision",
                                "schedule_id in (select id from pay_schedule where person_id = :person)"),
                        Held.deleted("one_off_turn", "person_id = :person"),
                        Held.kept("reclaim", "person_id = :person"),
                        Held.kept("pay_schedule", "person_id = :person"),
                        Held.kept("contribution_receipt", "person_id = :person")),
                Map.of(
                        "pay_in_run",
                        "One run for everybody: who pressed, and when.",
                        "budget_file",
                        "One file of many people’s budgets: who loaded it, and when."));
    }

    @Bean
    AppendOnly oversightHistory() {
        return new AppendOnly(List.of("pay_schedule_decision", "schedule_run", "contribution_receipt", "budget_file"));
    }
}
