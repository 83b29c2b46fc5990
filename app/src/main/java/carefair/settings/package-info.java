/**
 * The council's own choices, read from config: name, area, categories, periods, texts.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit"})
@NullMarked
package carefair.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
