/**
 * The start page, the pages the footer names, and your account.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "operations",
            "audit",
            "settings",
            "ui",
            "identity",
            "wallet",
            "purchasing",
            "directory"
        })
@NullMarked
package carefair.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
