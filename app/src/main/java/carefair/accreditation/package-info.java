/**
 * What the council checked about personal assistants, micro-providers and ISF brokers, until when it holds, and who is suspended. {@link
 * carefair.accreditation.Checks} and {@link carefair.accreditation.Suspensions} are the ways in.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui", "identity"})
@NullMarked
package carefair.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
