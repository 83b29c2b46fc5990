/**
 * The demonstration: invented people, listings and money, put in through the front doors.
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
            "directory",
            "accreditation",
            "purchasing",
            "oversight",
            "places"
        })
@NullMarked
package carefair.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
