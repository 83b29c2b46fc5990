package carefair.wallet;

import java.util.List;
import java.util.UUID;

/** On what terms a spend may be made now: from which wallet, under which versions of plan and policy, by which funds first to last. */
record SpendingTerms(UUID wallet, UUID planVersion, UUID policyVersion, List<WalletBook.Fund> fundsInOrder) {}
