package carefair.oversight;

import java.util.UUID;

/** Identifies one surplus that the council asks back. */
public record ReclaimId(UUID value) {}
