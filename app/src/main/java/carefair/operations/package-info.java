/**
 * Running the thing: what this database is, what its users may do, and commands on its data.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package carefair.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
