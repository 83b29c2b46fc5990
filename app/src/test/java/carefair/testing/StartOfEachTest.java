package carefair.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Puts the clock back before each test, because the application, and so its clock, is shared by all; and puts what the council was told
 * in the tests before behind everything that is told now, because a list holds the newest hundred and there is only one council.
 */
class StartOfEachTest implements BeforeEachCallback {

    private static final String BEFORE_THIS_TEST = "update thing_to_know set told_at = '2000-01-01 00:00:00'"
            + " where staff_role is not null and told_at > '2000-01-01 00:00:00'";

    @Override
    public void beforeEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        application.getBean(TestClock.class).reset();
        application.getBean(JdbcClient.class).sql(BEFORE_THIS_TEST).update();
        // Who is signed in is kept by whichever application started last, which need not be the one under test.
        application
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
