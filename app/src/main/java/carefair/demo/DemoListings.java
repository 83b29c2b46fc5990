package carefair.demo;

import carefair.directory.Directory;
import carefair.directory.NewListing;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Point;
import carefair.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Puts the invented listings of the council's {@code demo/listings.yaml} into the directory when the demonstration starts. Starting
 * again changes nothing, and leaves alone what a provider has changed since.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "carefair.demo.seed", havingValue = "all", matchIfMissing = true)
@Order(DemoListings.ORDER)
class DemoListings implements ApplicationRunner {

    /** After the demonstration's people, whose providers some listings name. */
    static final int ORDER = 20;

    private static final Who WHO = new Who.System("demonstration");

    private final Settings settings;
    private final Organisations organisations;
    private final Places places;
    private final Directory directory;
    private final String operatorsFolder;

    /** @param operatorsFolder the setting {@code carefair.config}; blank if there is none */
    DemoListings(
            Settings settings,
            Organisations organisations,
            Places places,
            Directory directory,
            @Value("${carefair.config:}") String operatorsFolder) {
        this.settings = settings;
        this.organisations = organisations;
        this.places = places;
        this.directory = directory;
        this.operatorsFolder = operatorsFolder;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        var listings = read();
        listings.forEach(this::put);
        LoggerFactory.getLogger(DemoListings.class).info("The demonstration has {} listings", listings.size());
    }

    List<DemoListing> read() throws IOException {
        return DemoListingsFile.read(file().getInputStream());
    }

    private Resource file() {
        var name = settings.council().code() + "/demo/listings.yaml";
        var operators = new FileSystemResource(Path.of(operatorsFolder, name));
        return !operatorsFolder.isBlank() && operators.exists() ? operators : new ClassPathResource("config/" + name);
    }

    private void put(DemoListing listing) {
        directory.put(
                WHO,
                new NewListing(
                                "demo:" + listing.slug(),
                                listing.kind(),
                                listing.name(),
                                provider(listing.provider()),
                                listing.summary(),
                                listing.details(),
                                listing.whoFor(),
                                listing.area(),
                                point(listing),
                                listing.travelMiles(),
                                listing.categories(),
                                listing.offers(),
                                listing.checked(),
                                listing.notChecked())
                        .saying(listing.traits()));
    }

    /** The provider of that name, added if need be. */
    OrganisationId provider(String name) {
        var known = organisations.named(name);
        return known.isEmpty() ? organisations.add(WHO, name) : known.getFirst();
    }

    private Point point(DemoListing listing) {
        if (places.find(listing.place()) instanceof Found.One one) {
            return one.place().point();
        }
        throw new IllegalArgumentException(listing.slug() + ": no one place is called " + listing.place());
    }
}
