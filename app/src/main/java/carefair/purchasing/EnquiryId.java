package carefair.purchasing;

import java.util.UUID;

/** Names what one person and one listing's provider write to each other. */
public record EnquiryId(UUID value) {}
