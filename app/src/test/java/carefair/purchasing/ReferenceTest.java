package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void hasNoLettersThatAreTakenForOneAnother() {
        assertThat(Stream.generate(Reference::next).limit(1000))
                .allMatch(reference -> reference.matches("CF-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"))
                .doesNotHaveDuplicates();
    }
}
