package carefair.demo.signin;

import carefair.demo.signin.DemoPerson.About;
import carefair.demo.signin.DemoPerson.ActsFor;
import carefair.demo.signin.DemoPerson.Group;
import carefair.identity.Grants;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.settings.Settings;
import carefair.shared.Postcode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The people of the demonstration, from the council's {@code demo/people.yaml}, in the order of the file. */
@Component
@Profile("demo")
public class DemoPersons {

    /** The name under which the demonstration's sign-ins are kept, whatever port it runs on. */
    public static final String ISSUER = "demo";

    private final List<DemoPerson> people;

    DemoPersons(Settings settings, @Value("${carefair.config:}") String operatorsFolder) {
        var name = settings.council().code() + "/demo/people.yaml";
        var operators = new FileSystemResource(Path.of(operatorsFolder, name));
        people = read(
                !operatorsFolder.isBlank() && operators.exists() ? operators : new ClassPathResource("config/" + name));
    }

    public List<DemoPerson> all() {
        return people;
    }

    public Optional<DemoPerson> of(String user) {
        return people.stream().filter(person -> person.user().equals(user)).findFirst();
    }

    private static List<DemoPerson> read(Resource file) {
        try (var in = file.getInputStream()) {
            var content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, List<Map<String, Object>>>>load(in);
            return content.getOrDefault("people", List.of()).stream()
                    .map(DemoPersons::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file.getDescription() + " is not as it must be: " + e.getMessage(), e);
        }
    }

    private static DemoPerson person(Map<String, Object> values) {
        return new DemoPerson(
                text(values, "user"),
                Group.valueOf(text(values, "group").toUpperCase(Locale.ROOT)),
                text(values, "name"),
                text(values, "tells"),
                constants(Role.class, values.get("roles")),
                values.containsKey("record") ? about(values) : null,
                values.containsKey("acts-for") ? actsFor(values) : null,
                (String) values.get("provider"));
    }

    private static About about(Map<String, Object> values) {
        if (!(values.get("born") instanceof Date born)) {
            throw new IllegalArgumentException(values.get("user") + " has no date of birth");
        }
        // An unquoted day is a timestamp in YAML, and read as midnight in UTC.
        return new About(
                LocalDate.ofInstant(born.toInstant(), ZoneOffset.UTC),
                new Postcode(text(values, "postcode")),
                text(values, "record").equals("joined"));
    }

    private static ActsFor actsFor(Map<String, Object> values) {
        return new ActsFor(
                text(values, "acts-for"),
                Grants.Kind.valueOf(text(values, "kind")),
                constants(Power.class, values.get("powers")));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable Object names) {
        return names instanceof List<?> list
                ? list.stream()
                        .map(name -> Enum.valueOf(
                                type, name.toString().toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(Map<String, Object> values, String key) {
        if (values.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(values.get("user") + " has no " + key);
    }
}
