package carefair.wallet;

import java.util.UUID;

public record CorrectionId(UUID value) {}
