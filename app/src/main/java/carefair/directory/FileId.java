package carefair.directory;

import java.util.UUID;

/** A photo or document of a listing. */
public record FileId(UUID value) {}
