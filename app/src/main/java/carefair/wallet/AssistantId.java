package carefair.wallet;

import java.util.UUID;

/** Identifies one personal assistant whom somebody employs, as they said it. */
public record AssistantId(UUID value) {}
