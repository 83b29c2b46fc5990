package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.CarefairTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** What falls due is done by itself only where it should be. */
@CarefairTest
class JobsTest {

    @Autowired
    ApplicationContext application;

    @Test
    void nothingRunsByItselfWhereJobsAreOffWhoeverElseMayWantItTo() {
        assertThat(application.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class))
                .isEmpty();
    }

    @Test
    void whatFallsDueRunsUnlessItIsSwitchedOff() {
        var runner = new ApplicationContextRunner().withUserConfiguration(Jobs.class);

        runner.run(on -> assertThat(on).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
        runner.withPropertyValues("carefair.jobs=false")
                .run(off -> assertThat(off).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }
}
