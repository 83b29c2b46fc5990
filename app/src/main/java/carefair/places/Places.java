package carefair.places;

import carefair.shared.Postcode;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds where postcodes, towns and villages are. */
@Service
public class Places {

    /** Looks up a whole or partial postcode, or the name of a town or village, in any case and spacing. */
    public Found find(String typed) {
        throw new UnsupportedOperationException();
    }

    /** Where a postcode is, as exactly as is known; nothing if not even its outcode is. */
    public Optional<Whereabouts> postcode(Postcode postcode) {
        throw new UnsupportedOperationException();
    }
}
