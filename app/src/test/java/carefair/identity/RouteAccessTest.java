package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page says for itself who may open it: everybody, whoever signed in, or who has a role. */
class RouteAccessTest {

    private static final List<Class<? extends Annotation>> WHO =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class);

    private static final Set<String> AUTHORITIES = Stream.concat(
                    Stream.of("STAFF", "PROVIDER"), Arrays.stream(Role.values()).map(Role::name))
            .collect(Collectors.toSet());

    @Test
    void everyPageSaysOnceWhoMayOpenIt() {
        assertThat(pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(WHO.stream().filter(page::isAnnotationPresent))
                        .as("%s has exactly one of @AnonymousAllowed, @PermitAll and @RolesAllowed", page.getName())
                        .hasSize(1));
    }

    @Test
    void rolesOfPagesAreThoseThatSigningInGives() {
        var named = new TreeSet<String>();
        pages().stream()
                .filter(page -> page.isAnnotationPresent(RolesAllowed.class))
                .forEach(page -> named.addAll(
                        List.of(page.getAnnotation(RolesAllowed.class).value())));

        assertThat(AUTHORITIES).containsAll(named);
    }

    @Test
    void pagesForStaffStandUnderStaffAndNowhereElse() {
        assertThat(pages()).allSatisfy(page -> {
            var path = page.getAnnotation(Route.class).value();
            var roles = page.getAnnotation(RolesAllowed.class);
            var forStaff = roles != null && !List.of(roles.value()).contains("PROVIDER");
            assertThat(forStaff)
                    .as("%s at %s is for staff only", page.getName(), path)
                    .isEqualTo(path.equals("staff") || path.startsWith("staff/"));
        });
    }

    private static List<Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("carefair").stream()
                .<Class<?>>map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
