package carefair.wallet;

import java.util.UUID;

public record FreezeId(UUID value) {}
