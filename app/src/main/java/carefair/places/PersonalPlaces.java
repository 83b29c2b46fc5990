package carefair.places;

import carefair.operations.PersonalTables;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonalPlaces {

    @Bean
    PersonalTables placesHoldNobody() {
        return new PersonalTables(
                "places", List.of(), Map.of("postcode_point", "Where each postcode is, for everybody."));
    }
}
