package carefair.estimator.kept;

import carefair.operations.DueDeletion;
import carefair.operations.PersonalTables;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of estimates that somebody asked to keep. */
@Configuration(proxyBeanMethods = false)
class OldEstimates {

    private static final String NOBODYS = "Kept under a code that only its holder has: nobody knows whose it is.";

    @Bean
    DueDeletion oldKeptEstimates(KeptEstimates kept) {
        return new DueDeletion() {
            @Override
            public String what() {
                return "kept estimates";
            }

            @Override
            public long deleteDue() {
                return kept.clearOld();
            }
        };
    }

    @Bean
    PersonalTables personalEstimates() {
        return new PersonalTables(
                "estimator", List.of(), Map.of("kept_estimate", NOBODYS, "kept_estimate_answer", NOBODYS));
    }
}
