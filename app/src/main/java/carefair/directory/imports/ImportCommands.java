package carefair.directory.imports;

import carefair.directory.ImportedListings;
import carefair.operations.DataCommand;
import carefair.places.Places;
import carefair.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bin/import listings} and {@code oruk}, each with its preview. */
@Configuration(proxyBeanMethods = false)
class ImportCommands {

    @Bean
    DataCommand listingsImport(ImportedListings listings, Places places, Settings settings) {
        return new ListingsCsv(true, listings, places, settings);
    }

    @Bean
    DataCommand listingsPreview(ImportedListings listings, Places places, Settings settings) {
        return new ListingsCsv(false, listings, places, settings);
    }

    @Bean
    DataCommand openReferralImport(ImportedListings listings, Places places, Settings settings) {
        return new OpenReferralImport(true, listings, places, settings, Feed.Limits.USUAL);
    }

    @Bean
    DataCommand openReferralPreview(ImportedListings listings, Places places, Settings settings) {
        return new OpenReferralImport(false, listings, places, settings, Feed.Limits.USUAL);
    }
}
