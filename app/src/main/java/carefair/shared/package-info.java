/**
 * Values every module may use: money, postcodes, keys, weeks. Nothing here knows a feature or a database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package carefair.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
