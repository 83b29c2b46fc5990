/**
 * What other modules may hear about listings, after it happened.
 */
@NamedInterface("events")
@NullMarked
package carefair.directory.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
