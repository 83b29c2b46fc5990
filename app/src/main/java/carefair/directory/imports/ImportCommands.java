package carefair.directory.imports;

import carefair.directory.Hygiene;
import carefair.directory.ImportedListings;
import carefair.operations.DataCommand;
import carefair.places.Places;
import carefair.settings.Settings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bin/import listings}, {@code oruk} and the lists of public bodies, each with its preview. */
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

    @Bean
    OpenLists openLists(Places places, Settings settings) {
        return new OpenLists(places, settings);
    }

    @Bean
    DataCommand charitiesImport(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new Charities(lists), true, listings, hygiene);
    }

    @Bean
    DataCommand charitiesPreview(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new Charities(lists), false, listings, hygiene);
    }

    @Bean
    DataCommand groupsImport(OpenLists lists, InstantSource clock, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new CommunityGroups(lists, clock), true, listings, hygiene);
    }

    @Bean
    DataCommand groupsPreview(OpenLists lists, InstantSource clock, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new CommunityGroups(lists, clock), false, listings, hygiene);
    }

    @Bean
    DataCommand servicesImport(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new Services(lists), true, listings, hygiene);
    }

    @Bean
    DataCommand servicesPreview(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new Services(lists), false, listings, hygiene);
    }

    @Bean
    DataCommand hygieneImport(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new FoodHygiene(lists), true, listings, hygiene);
    }

    @Bean
    DataCommand hygienePreview(OpenLists lists, ImportedListings listings, Hygiene hygiene) {
        return new OpenListImport(new FoodHygiene(lists), false, listings, hygiene);
    }
}
