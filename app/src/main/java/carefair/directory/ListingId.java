package carefair.directory;

import java.util.UUID;

/** Names a service, activity or personal assistant that can be found. */
public record ListingId(UUID value) {}
