package carefair.ui;

import carefair.operations.DueDeletion;
import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of answers on their way. */
@Configuration(proxyBeanMethods = false)
class OldDrafts {

    @Bean
    DueDeletion oldDrafts(Drafts drafts) {
        return new DueDeletion() {
            @Override
            public String what() {
                return "drafts";
            }

            @Override
            public long deleteDue() {
                return drafts.clearOld();
            }
        };
    }

    @Bean
    PersonalTables personalDrafts() {
        return new PersonalTables(
                "ui",
                List.of(
                        Held.deleted("draft_answer", "draft_id in (select id from draft where keeper in (:keepers))"),
                        Held.deleted("draft", "keeper in (:keepers)")),
                Map.of());
    }
}
