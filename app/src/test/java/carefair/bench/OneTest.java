package carefair.bench;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the tests named {@code Class#method} or {@code Class} in this JVM. Ends with 0 if all are green, 1 if one is red, 2 if one did not run. */
public final class OneTest {

    static final int GREEN = 0;
    static final int RED = 1;
    static final int NOT_RUN = 2;

    private OneTest() {}

    public static void main(String[] names) {
        var selectors = new ArrayList<DiscoverySelector>();
        for (var name : names) {
            selectors.add(selector(name));
        }
        var heard = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        heard);
        var summary = heard.getSummary();
        summary.getFailures()
                .forEach(failure -> System.out.println(
                        failure.getTestIdentifier().getDisplayName() + ": " + failure.getException()));
        if (summary.getTotalFailureCount() > 0) {
            System.exit(RED);
        }
        System.exit(summary.getTestsSucceededCount() >= names.length ? GREEN : NOT_RUN);
    }

    private static DiscoverySelector selector(String name) {
        var parts = name.split("#");
        try {
            var type = Class.forName(parts[0]);
            if (parts.length == 1) {
                return DiscoverySelectors.selectClass(type);
            }
            return DiscoverySelectors.selectMethod(type, method(type, parts[1]));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Method method(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No test " + name + " in " + type));
    }
}
