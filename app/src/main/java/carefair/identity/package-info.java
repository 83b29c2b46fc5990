/**
 * People, organisations, sign-in, roles, who may act for whom, and what each must be told.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui"})
@NullMarked
package carefair.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
