package carefair.accreditation;

import java.util.UUID;

/** Names one check that was recorded. */
public record CheckId(UUID value) {}
