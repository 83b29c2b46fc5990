/**
 * What care may cost and what a person would probably pay: England's charging rules as a pure calculation, each line with its rule, its
 * legal source and the rates it used. {@link carefair.estimator.Estimator} is the way in. The calculation knows no framework, no
 * database and no clock: it is given what is known about a person, and the rates of one council on one day.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui", "identity", "directory"})
@NullMarked
package carefair.estimator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
