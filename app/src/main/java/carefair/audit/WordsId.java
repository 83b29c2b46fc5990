package carefair.audit;

import java.util.UUID;

/** Names something a person wrote, kept in {@link Words}. */
public record WordsId(UUID value) {}
