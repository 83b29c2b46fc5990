package carefair.identity;

import java.util.UUID;

/** Names a person: someone with a record, or someone who acts for them. */
public record PersonId(UUID value) {}
