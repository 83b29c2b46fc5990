package carefair.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The facts of the accessibility statement, from {@code config/accessibility.yaml}: what the Public Sector Bodies (Websites and Mobile
 * Applications) (No. 2) Accessibility Regulations 2018 ask to be said.
 *
 * @param status full, partial or none, against WCAG 2.2 AA
 * @param replyDays working days within which feedback is answered
 * @param chosen how the tested pages were chosen
 */
public record AccessibilityStatement(
        String status,
        LocalDate prepared,
        LocalDate reviewed,
        LocalDate tested,
        String testedBy,
        String chosen,
        int replyDays,
        List<String> can,
        List<Issue> issues) {

    /**
     * A known problem.
     *
     * @param effect what it means for people
     * @param criterion the success criterion it fails
     * @param by when it will be put right
     */
    public record Issue(String what, String effect, String criterion, String plan, LocalDate by) {}

    /** @throws IllegalStateException if the file is not there or a fact is missing */
    public static AccessibilityStatement read() {
        return read(new ClassPathResource("config/accessibility.yaml"));
    }

    static AccessibilityStatement read(Resource file) {
        try (var in = file.getInputStream()) {
            in.available();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(file);
        var properties = yaml.getObject();
        var facts = new Binder(new MapConfigurationPropertySource(properties == null ? Map.of() : properties))
                .bind("", Bindable.of(Facts.class))
                .get();
        return facts.statement();
    }

    record Facts(
            String status,
            String prepared,
            String reviewed,
            String tested,
            String testedBy,
            String chosen,
            int replyDays,
            List<String> can,
            List<IssueFacts> issues) {

        record IssueFacts(String what, String effect, String criterion, String plan, String by) {}

        AccessibilityStatement statement() {
            return new AccessibilityStatement(
                    status,
                    LocalDate.parse(prepared),
                    LocalDate.parse(reviewed),
                    LocalDate.parse(tested),
                    testedBy,
                    chosen,
                    replyDays,
                    List.copyOf(can),
                    issues.stream()
                            .map(issue -> new Issue(
                                    issue.what(),
                                    issue.effect(),
                                    issue.criterion(),
                                    issue.plan(),
                                    LocalDate.parse(issue.by())))
                            .toList());
        }
    }
}
