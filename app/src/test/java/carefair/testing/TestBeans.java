package carefair.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What every test of the whole application has in place of the real thing. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }
}
