package carefair.oversight;

import java.util.UUID;

/** Names what one person is paid, how often and from when. */
public record PayScheduleId(UUID value) {}
