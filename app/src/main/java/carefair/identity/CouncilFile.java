package carefair.identity;

import carefair.operations.CsvOut;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values that goes back to the council's own system: rows about many people, each by their reference. Every bean
 * of this type is one; {@link CouncilFiles} hands them out.
 */
public interface CouncilFile {

    /**
     * The days a file is about, both counted.
     *
     * @param from null where it is not about days from one on
     * @param until null where it is about how things stand now
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** What it is called, such as {@code payments}. */
    String name();

    /** Its first line. */
    List<String> columns();

    /** The days it is about where nobody says others; those that are null cannot be asked for. */
    Days usual(LocalDate today);

    /** Writes its rows. Called by {@link CouncilFiles}, which has checked who asks. */
    void write(Who who, Days days, CsvOut out);
}
