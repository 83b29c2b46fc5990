package carefair.operations;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests put their own before it. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
