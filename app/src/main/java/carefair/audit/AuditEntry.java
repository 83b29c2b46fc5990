package carefair.audit;

import java.time.Instant;
import java.util.UUID;

/** An act as it was recorded, with its own id and the instant. */
public record AuditEntry(UUID id, Instant at, AuditEvent event) {}
