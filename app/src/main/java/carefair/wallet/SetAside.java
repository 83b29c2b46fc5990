package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.Money;
import java.time.Instant;
import java.util.UUID;

/** Money of one fund that one order still holds. */
public record SetAside(UUID order, OrganisationId payee, String payeeName, Money amount, Instant since) {}
