package carefair.directory;

import java.util.Optional;

/** Reads what a saved search asks: provided by the pages, which know what stands in an address. */
public interface AskedSearch {

    /** @return nothing if it cannot be searched any more, as where a place is not known */
    Optional<Search> read(String asked);
}
