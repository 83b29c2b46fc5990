package carefair.directory.imports;

import carefair.directory.Hygiene;
import carefair.directory.Imported;
import carefair.directory.Proof;
import java.util.List;
import java.util.Optional;

/** A list that a public body publishes as open data: which columns it has, and what one of its lines is as a listing. */
interface OpenList {

    /** The word after {@code bin/import}. */
    String name();

    /** The columns without which nothing can be read. */
    List<String> columns();

    /** What whoever imports it should know; empty if nothing. */
    default String note() {
        return "";
    }

    /** @throws carefair.operations.CsvIn.Wrong if the line cannot be listed, with the reason */
    One read(OpenTable.Row row);

    /**
     * What stands on a line.
     *
     * @param proof when the list says that it was true; nothing if it does not say
     * @param premises what the line says of a place that may be listed already; nothing for a list of its own
     */
    record One(Imported imported, Optional<Proof> proof, Optional<Hygiene.Premises> premises) {

        static One of(Imported imported) {
            return new One(imported, Optional.empty(), Optional.empty());
        }
    }
}
