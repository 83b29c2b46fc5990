package carefair.wallet;

import carefair.identity.References;
import carefair.operations.DataCommand;
import carefair.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bin/import plans} and {@code bin/import plans-preview}. */
@Configuration(proxyBeanMethods = false)
class PlanCommands {

    @Bean
    DataCommand plansImport(References references, Settings settings, PlanLoading loading) {
        return new PlansImport(true, references, settings, loading);
    }

    @Bean
    DataCommand plansPreview(References references, Settings settings, PlanLoading loading) {
        return new PlansImport(false, references, settings, loading);
    }
}
