package carefair.oversight;

import java.util.UUID;

/** Names one press of "run the pay-ins". */
public record PayInRunId(UUID value) {}
