/**
 * What other modules may hear about checks and suspensions, after it happened.
 */
@NamedInterface("events")
@NullMarked
package carefair.accreditation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
