package carefair.estimator.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the interface, as OpenAPI has it, for people in YAML and for programs in JSON. */
@RestController
class Description {

    private final String yaml;

    Description() throws IOException {
        yaml = new ClassPathResource("carefair/estimator/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/api/openapi.yaml", produces = "application/yaml;charset=UTF-8")
    String yaml() {
        return yaml;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Object json() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
}
