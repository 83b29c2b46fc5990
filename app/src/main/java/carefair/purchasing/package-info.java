/**
 * Orders, from the first choice to the last penny: the only road from pages to spending.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "operations",
            "audit",
            "settings",
            "ui",
            "identity",
            "directory",
            "directory :: events",
            "wallet"
        })
@NullMarked
package carefair.purchasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
