package carefair.directory;

import carefair.operations.DueDeletion;
import carefair.operations.PersonalTables;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of lists that somebody sent. */
@Configuration(proxyBeanMethods = false)
class SentListTables {

    private static final String NOBODYS = "Kept under a code that only its holders have: nobody knows who made it.";

    @Bean
    DueDeletion oldSentLists(SentLists lists) {
        return new DueDeletion() {
            @Override
            public String what() {
                return "lists that were sent";
            }

            @Override
            public long deleteDue() {
                return lists.clearOld();
            }
        };
    }

    @Bean
    PersonalTables personalSentLists() {
        return new PersonalTables("directory", List.of(), Map.of("sent_list", NOBODYS, "sent_list_listing", NOBODYS));
    }
}
