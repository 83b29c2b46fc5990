package carefair.directory;

import org.springframework.beans.factory.BeanFactory;

/** Does at once what the application does a moment after something was booked. */
public final class DaysNow {

    private DaysNow() {}

    public static void reckoned(BeanFactory application) {
        application.getBean(FreeTimesJob.class).run();
    }
}
