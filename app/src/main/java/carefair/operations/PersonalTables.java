package carefair.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module's tables hold about people, so that all of it can be handed out, and erased when its time has come. Each module provides a
 * bean that names every table it has; a test fails when one is missing.
 *
 * @param module as in package names
 * @param held tables with rows about people, those that refer to others before the ones they refer to
 * @param notPersonal tables with nothing about a person, each with why
 */
public record PersonalTables(String module, List<Held> held, Map<String, String> notPersonal) {

    /** What becomes of rows when a person is erased. */
    public enum End {
        /** Ids, codes and sums alone: they stay, so that the sums can be proved. */
        KEPT,
        DELETED,
        CLEARED
    }

    /**
     * One table's rows about one person.
     *
     * @param of an SQL condition with the parameters {@code :person}, {@code :signIns} and {@code :keepers}: the person's record, their
     *     ways in, and under what their drafts are kept; for a sign-in without a record, {@code :person} is the sign-in itself
     * @param secret columns that are handed out to nobody, such as digests
     * @param cleared what is written over what is erased, as after {@code set}, with {@code :now} too; null unless rows are cleared
     */
    public record Held(
            String table,
            String of,
            End end,
            List<String> secret,
            @Nullable String cleared) {

        /** In place of columns: nothing of these rows is handed out. */
        public static final String NOT_HANDED_OUT = "*";

        public static Held kept(String table, String of, String... secret) {
            return new Held(table, of, End.KEPT, List.of(secret), null);
        }

        public static Held deleted(String table, String of, String... secret) {
            return new Held(table, of, End.DELETED, List.of(secret), null);
        }

        public static Held cleared(String table, String of, String cleared, String... secret) {
            return new Held(table, of, End.CLEARED, List.of(secret), cleared);
        }
    }
}
