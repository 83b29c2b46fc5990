package carefair.identity;

import java.util.UUID;

/** Names one account that somebody asked the council to pay a provider into, whatever became of it. */
public record PayeeAccountId(UUID value) {}
