package carefair.oversight;

import carefair.identity.References;
import carefair.operations.DataCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bin/import budgets} and {@code bin/import budgets-preview}. */
@Configuration(proxyBeanMethods = false)
class BudgetCommands {

    @Bean
    DataCommand budgetsImport(References references, FileProposals proposals, BudgetFileBook files) {
        return new BudgetsImport(true, references, proposals, files);
    }

    @Bean
    DataCommand budgetsPreview(References references, FileProposals proposals, BudgetFileBook files) {
        return new BudgetsImport(false, references, proposals, files);
    }
}
