package carefair.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import carefair.ui.Kit;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What we would say to each other in review, said by a test: each rule's reason stands in its message. */
@AnalyzeClasses(packages = "carefair", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule only_pages_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("carefair..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because(
                    "what the service does must not depend on how its pages are drawn: move it to the module's ui package");

    @ArchTest
    static final ArchRule pages_know_no_repository_and_open_no_transaction = noClasses()
            .that()
            .resideInAPackage("carefair.*.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..")
            .because("a page shows, calls one method of a service, and explains a refusal");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("carefair.operations.Clocks")
            .should()
            .callMethodWhere(describe("reads the machine's own clock", call -> readsTheClock(call.getTarget())))
            .orShould()
            .callConstructor(Date.class)
            .because("a test must be able to say what day it is: take the injected java.time.InstantSource");

    @ArchTest
    static final ArchRule every_page_says_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .because("a page without a word on it would be open to nobody, or by mistake to everybody");

    @ArchTest
    static final ArchRule entities_have_verbs_and_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(notBeSetters());

    @ArchTest
    static final ArchRule entities_are_nobody_elses = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("another module gets a record; an entity that leaves its module is changed behind its back");

    @ArchTest
    static final ArchRule a_thing_has_at_most_five_collaborators = constructors()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are Spring's",
                    type -> type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(Route.class)))
            .should(haveAtMostFiveParameters());

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("if only such a word fits, the thing has no job yet");

    @ArchTest
    static final ArchRule nothing_is_written_to_a_page_as_html = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Html.class)
            .because("what people wrote would be read as HTML by the browser: text is escaped, Html is not");

    private static boolean readsTheClock(AccessTarget.MethodCallTarget target) {
        var owner = target.getOwner();
        return owner.getPackageName().equals("java.time")
                        && (target.getName().equals("now") && !takesAClock(target)
                                || owner.isEquivalentTo(Clock.class)
                                        && target.getName().startsWith("system"))
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }

    private static boolean takesAClock(AccessTarget.MethodCallTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    }

    private static ArchCondition<JavaMethod> notBeSetters() {
        return new ArchCondition<>("have no setters: what may happen to it has a name") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean setter = method.getName().matches("set[A-Z].*");
                events.add(new SimpleConditionEvent(method, !setter, method.getDescription() + " is a setter"));
            }
        };
    }

    private static ArchCondition<JavaConstructor> haveAtMostFiveParameters() {
        return new ArchCondition<>("have at most five parameters: one with more is two things") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                // A page's kit is the page's frame, not somebody it works with.
                long parameters = constructor.getRawParameterTypes().stream()
                        .filter(type -> !type.isEquivalentTo(Kit.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        constructor,
                        parameters <= 5,
                        constructor.getFullName() + " has " + parameters + " parameters"));
            }
        };
    }
}
