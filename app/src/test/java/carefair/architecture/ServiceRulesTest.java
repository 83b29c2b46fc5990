package carefair.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Who;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/**
 * Every method of a service that another module can call is told who asks, or stands with a reason in
 * {@code open-to-everybody.properties} beside this test.
 */
class ServiceRulesTest {

    @Test
    void everyServiceMethodIsToldWhoAsksOrSaysWhyItNeedNotBe() {
        var open = open();
        var methods = methodsNotToldWhoAsks();

        assertThat(methods)
                .as(
                        "take a Who and check it through identity.Access, or give the reason in open-to-everybody.properties")
                .isSubsetOf(open.keySet());
        assertThat(open.keySet())
                .as("reasons for methods that are not there, or are told who asks by now")
                .isSubsetOf(methods);
        assertThat(open.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    private static Set<String> methodsNotToldWhoAsks() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("carefair").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !isToldWhoAsks(method))
                        .map(ServiceRulesTest::named)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Such as {@code wallet.Wallets.hold(HoldId)}. */
    private static String named(JavaMethod method) {
        return method.getOwner().getName().replace("carefair.", "") + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** By a parameter that is a {@link Who}, or holds one. */
    private static boolean isToldWhoAsks(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> isWho(type)
                        || type.isRecord() && type.getFields().stream().anyMatch(field -> isWho(field.getRawType())));
    }

    private static boolean isWho(JavaClass type) {
        return type.isAssignableTo(Who.class);
    }

    private static Map<String, String> open() {
        var properties = new java.util.Properties();
        try (var in = ServiceRulesTest.class.getResourceAsStream("/architecture/open-to-everybody.properties")) {
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
