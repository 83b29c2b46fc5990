package carefair.purchasing;

import java.util.UUID;

/** Names one question about what a plan covers. */
public record PlanQuestionId(UUID value) {}
