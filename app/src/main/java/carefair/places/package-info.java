/**
 * Postcodes, towns and villages to coordinates, localities and distance, saying how exact each answer is.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui"})
@NullMarked
package carefair.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
