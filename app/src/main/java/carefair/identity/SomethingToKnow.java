package carefair.identity;

import java.util.UUID;

/** Somebody must be told something: heard by whatever sends letters and messages. */
public record SomethingToKnow(UUID id, String code) {}
