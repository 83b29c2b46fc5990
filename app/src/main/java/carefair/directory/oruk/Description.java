package carefair.directory.oruk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the feed, as OpenAPI has it, for people in YAML and for programs in JSON. */
@RestController("openReferralDescription")
class Description {

    private final String yaml;

    Description() throws IOException {
        yaml = new ClassPathResource("carefair/directory/openapi-oruk.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/api/oruk/v3/openapi.yaml", produces = "application/yaml;charset=UTF-8")
    String yaml() {
        return yaml;
    }

    @GetMapping(path = "/api/oruk/v3/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Object json() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
}
