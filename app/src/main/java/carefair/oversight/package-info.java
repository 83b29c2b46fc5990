/**
 * The council's side of money: opening wallets, plans, paying in, questions to decide.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "operations", "audit", "settings", "ui", "identity", "wallet", "purchasing"})
@NullMarked
package carefair.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
