package carefair.directory.ui;

import carefair.directory.AskedSearch;
import carefair.directory.Search;
import carefair.places.Found;
import carefair.places.Places;
import carefair.settings.Settings;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a saved search as the page of results reads its address. */
@Component
class AddressReading implements AskedSearch {

    private final Places places;
    private final Settings settings;

    AddressReading(Places places, Settings settings) {
        this.places = places;
        this.settings = settings;
    }

    @Override
    public Optional<Search> read(String asked) {
        var looking = looking(asked);
        var on = looking.wanting().on();
        if (on.isTyped() && on.day().isEmpty()) {
            return Optional.empty();
        }
        var upTo = Spreadsheet.upTo(looking.price());
        if (looking.where().isBlank()) {
            return Optional.of(looking.search(null, upTo));
        }
        return places.find(looking.where()) instanceof Found.One(var place)
                ? Optional.of(looking.search(place, upTo))
                : Optional.empty();
    }

    Looking looking(String asked) {
        return Looking.of(QueryParameters.fromString(asked), settings);
    }
}
