package carefair.purchasing;

import java.util.UUID;

/** Names one report of an enquiry to the council. */
public record EnquiryReportId(UUID value) {}
