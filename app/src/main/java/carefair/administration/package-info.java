/**
 * What the council looks after in the application itself: its rates, each changed by one person and confirmed by another.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui", "identity"})
@NullMarked
package carefair.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
