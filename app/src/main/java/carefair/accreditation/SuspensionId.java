package carefair.accreditation;

import java.util.UUID;

/** Names one suspension, or one end of it, that an officer asked for, whatever became of it. */
public record SuspensionId(UUID value) {}
