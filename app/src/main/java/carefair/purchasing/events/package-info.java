/**
 * What other modules may hear about orders, after it happened.
 */
@NamedInterface("events")
@NullMarked
package carefair.purchasing.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
