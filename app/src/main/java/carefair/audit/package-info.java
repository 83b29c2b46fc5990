/**
 * Who did or looked at what, for whom and why; chained so that tampering shows. Keeps the only free text people wrote.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations"})
@NullMarked
package carefair.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
