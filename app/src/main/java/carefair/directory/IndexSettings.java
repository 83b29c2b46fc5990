package carefair.directory;

import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate Search how this module's words are analysed; where the index lies is a setting. */
@Configuration(proxyBeanMethods = false)
class IndexSettings {

    @Bean
    HibernatePropertiesCustomizer analysis() {
        return properties -> properties.put(
                BackendSettings.backendKey(LuceneBackendSettings.ANALYSIS_CONFIGURER),
                BeanReference.ofInstance(new Analysis()));
    }
}
