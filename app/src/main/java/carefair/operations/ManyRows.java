package carefair.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one table, inserted by one statement: for tables that no entity with a version stands for. */
public final class ManyRows {

    private final String head;
    private final String oneRow;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int rows;

    /** @param columns separated by commas */
    public ManyRows(String table, String columns) {
        int count = columns.split(",").length;
        head = "insert into " + table + " (" + columns + ") values ";
        oneRow = "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    public void add(@Nullable Object... row) {
        Collections.addAll(values, row);
        rows++;
    }

    /** Does nothing if there are no rows. */
    public void into(JdbcClient jdbc) {
        into(jdbc, "");
    }

    /**
     * @param ending what follows the rows in the statement
     * @return how many changes the database counts
     */
    public int into(JdbcClient jdbc, String ending) {
        return rows == 0
                ? 0
                : jdbc.sql(head + String.join(", ", Collections.nCopies(rows, oneRow)) + ending)
                        .params(values)
                        .update();
    }
}
