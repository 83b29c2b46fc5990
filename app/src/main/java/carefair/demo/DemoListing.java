package carefair.demo;

import carefair.directory.ListingKind;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Traits;
import carefair.shared.CategoryCode;
import java.util.List;

/**
 * One listing as the demonstration's file tells it.
 *
 * @param provider the name of the organisation that is paid
 * @param place where they are, as a person would type it
 * @param activities which of its offers are held on dates of their own
 */
record DemoListing(
        String slug,
        ListingKind kind,
        String provider,
        String name,
        String summary,
        List<String> details,
        String whoFor,
        String area,
        String place,
        int travelMiles,
        List<CategoryCode> categories,
        List<NewOffer> offers,
        List<String> checked,
        List<String> notChecked,
        Traits traits,
        List<DemoActivity> activities) {}
