package carefair.oversight;

import java.util.UUID;

/** Names one file of budgets that brought amounts to agree. */
public record BudgetFileId(UUID value) {}
