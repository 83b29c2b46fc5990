/**
 * What other modules may hear about the ledger, after it happened.
 */
@NamedInterface("events")
@NullMarked
package carefair.wallet.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
