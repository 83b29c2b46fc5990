package carefair.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command on the data, such as an import: done by the running application when one runs, else by one started for it without web
 * pages. Each bean of this type is a command.
 */
public interface DataCommand {

    /** The words after {@code bin/import}, such as {@code postcodes}. */
    String name();

    /**
     * Does the work. Every line for the person who asked goes to {@code report}; the last says what was done.
     *
     * @param files absolute paths on this machine
     * @throws DataCommand.Refused if nothing was done, with the reason in plain words
     */
    void run(List<Path> files, Report report);

    /**
     * As {@link #run(List, Report)}, for a command that asks for more than files.
     *
     * @param said what the person who asked also said, by its name, such as {@code officer}; a command that asks for nothing refuses it
     */
    default void run(List<Path> files, Map<String, String> said, Report report) {
        if (!said.isEmpty()) {
            throw new Refused("This command does not ask for " + String.join(", ", said.keySet()) + ". Leave it out.");
        }
        run(files, report);
    }

    /** Whether the paths are of files that it makes, rather than of files that must be there. */
    default boolean makesFiles() {
        return false;
    }

    /** Takes what a command says, line by line. */
    interface Report {
        void line(String text);
    }

    /** The command did nothing; the message says why and what to do. */
    final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }
}
