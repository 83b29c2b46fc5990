package carefair.directory.imports;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.operations.DataCommand.Refused;
import carefair.operations.DataCommands;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The imports of listings that an officer with {@link Role#ADMINISTRATOR} does from a page: the same as {@code bin/import} does. */
@Service
public class StaffImports {

    /** What can be imported from a file, by the words after {@code bin/import}. */
    public static final List<String> KINDS =
            List.of("listings", "cqc", "charities", "community-groups", "services", "food-hygiene", "oruk");

    private static final int MOST_TOLD = 500;

    private final DataCommands commands;
    private final Access access;
    private final Audit audit;

    StaffImports(DataCommands commands, Access access, Audit audit) {
        this.commands = commands;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What came of it.
     *
     * @param done false if the file was refused whole; the last line then says why
     * @param lines at most 500 and the last
     * @param untold how many lines more there were
     */
    public record Told(boolean done, List<String> lines, int untold) implements Serializable {}

    /** Refuses whoever may not. */
    public void open(Who.Staff who) {
        access.require(who, Role.ADMINISTRATOR);
    }

    /** Says what the import would do, and writes nothing. */
    public Told preview(Who.Staff who, String kind, Path file) {
        access.require(who, Role.ADMINISTRATOR);
        return run(known(kind) + "-preview", file);
    }

    /** Does it, and writes down who did. */
    public Told bring(Who.Staff who, String kind, Path file) {
        access.require(who, Role.ADMINISTRATOR);
        var told = run(known(kind), file);
        audit.recordApart(AuditEvent.of(who.actor(), told.done() ? "LISTINGS_IMPORTED" : "LISTINGS_IMPORT_REFUSED")
                .on("import", UUID.nameUUIDFromBytes(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .because(kind.toUpperCase(java.util.Locale.ROOT)));
        return told;
    }

    private static String known(String kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("There is no import " + kind);
        }
        return kind;
    }

    private Told run(String name, Path file) {
        var lines = new ArrayList<String>();
        var done = true;
        try {
            commands.run(name, List.of(file), Map.of(), lines::add);
        } catch (Refused refused) {
            lines.add(String.valueOf(refused.getMessage()));
            done = false;
        }
        if (lines.size() <= MOST_TOLD) {
            return new Told(done, List.copyOf(lines), 0);
        }
        var told = new ArrayList<>(lines.subList(0, MOST_TOLD));
        told.add(lines.getLast());
        return new Told(done, List.copyOf(told), lines.size() - told.size());
    }
}
