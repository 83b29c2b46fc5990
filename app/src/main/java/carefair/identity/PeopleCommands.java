package carefair.identity;

import carefair.operations.DataCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** {@code bin/import people} and {@code bin/import people-preview}. */
@Configuration(proxyBeanMethods = false)
class PeopleCommands {

    @Bean
    DataCommand peopleImport(PersonRecords people, Clerk clerk, TransactionOperations transaction) {
        return new PeopleImport(true, people, clerk, transaction);
    }

    @Bean
    DataCommand peoplePreview(PersonRecords people, Clerk clerk, TransactionOperations transaction) {
        return new PeopleImport(false, people, clerk, transaction);
    }
}
