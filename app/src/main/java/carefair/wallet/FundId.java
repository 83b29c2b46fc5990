package carefair.wallet;

import java.util.UUID;

/** One fund of one person. */
public record FundId(UUID value) {}
