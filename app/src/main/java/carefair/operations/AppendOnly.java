package carefair.operations;

import java.util.List;

/**
 * Tables whose rows are only ever added: where the database has two users, the application's may INSERT and SELECT there and nothing
 * else. Each module with such tables provides a bean.
 */
public record AppendOnly(List<String> tables) {}
