package carefair.operations;

import java.util.List;

/**
 * Tables whose rows change but are never deleted: where the database has two users, the application's may INSERT, SELECT and UPDATE
 * there and nothing else. Each module with such tables provides a bean.
 */
public record NeverDeleted(List<String> tables) {}
