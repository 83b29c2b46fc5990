/**
 * Keeps every person's money. {@link carefair.wallet.Wallets} is the way in; the double-entry ledger behind it can be reached from nowhere else.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings", "ui", "identity"})
@NullMarked
package carefair.wallet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
