package carefair.wallet;

import java.util.UUID;

/** One fund that an officer wants to open. */
public record FundProposalId(UUID value) {}
