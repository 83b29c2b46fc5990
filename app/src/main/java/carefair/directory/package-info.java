/**
 * Organisations, listings and offers, and finding them by words, need and place.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "operations",
            "audit",
            "settings",
            "ui",
            "identity",
            "places",
            "accreditation",
            "accreditation :: events"
        })
@NullMarked
package carefair.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
