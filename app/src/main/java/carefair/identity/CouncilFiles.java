package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.operations.CsvOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files that go back to the council's own system, and remembers to whom, which, and how many rows. */
@Service
@Transactional
public class CouncilFiles {

    /**
     * A file somebody may ask for.
     *
     * @param usual the days it is about where nobody says others; those that are null cannot be asked for
     */
    public record Kind(String name, List<String> columns, CouncilFile.Days usual) {}

    /** The days cannot be meant; the message says why. */
    public static final class WrongDays extends RuntimeException {
        WrongDays(String why) {
            super(why);
        }
    }

    private final ObjectProvider<CouncilFile> files;
    private final Access access;
    private final Clerk clerk;

    CouncilFiles(ObjectProvider<CouncilFile> files, Access access, Clerk clerk) {
        this.files = files;
        this.access = access;
        this.clerk = clerk;
    }

    /** The files there are, by name. For the application's own commands, and staff with {@link Role#DIRECT_PAYMENT_OFFICER}. */
    @Transactional(readOnly = true)
    public List<Kind> kinds(Who who) {
        mayHave(who);
        return files.stream()
                .map(file -> new Kind(file.name(), file.columns(), file.usual(clerk.today())))
                .sorted(java.util.Comparator.comparing(Kind::name))
                .toList();
    }

    /**
     * Writes one of them. For the application's own commands, and staff with {@link Role#DIRECT_PAYMENT_OFFICER}.
     *
     * @param days those wanted; null in either place for the usual
     * @return how many rows it has, or nothing if there is no such file
     * @throws WrongDays if a day is asked for that this file is not about, or the days are not in order
     */
    public Optional<Long> write(Who who, String name, CouncilFile.Days days, Appendable to) {
        mayHave(who);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> {
                    var out = new CsvOut(to, file.columns());
                    file.write(who, meant(days, file.usual(clerk.today())), out);
                    clerk.did(AuditEvent.of(who.actor(), "FILE_HANDED_OUT")
                            .because(file.name().toUpperCase(Locale.ROOT) + "_ROWS_" + out.rows()));
                    return out.rows();
                });
    }

    private void mayHave(Who who) {
        access.requireStaffOrSystem(who, Role.DIRECT_PAYMENT_OFFICER, "FILE_HANDED_OUT");
    }

    private static CouncilFile.Days meant(CouncilFile.Days said, CouncilFile.Days usual) {
        var from = meant("first", said.from(), usual.from());
        var until = meant("last", said.until(), usual.until());
        if (from != null && until != null && until.isBefore(from)) {
            throw new WrongDays("The last day, " + until + ", lies before the first, " + from + ".");
        }
        return new CouncilFile.Days(from, until);
    }

    private static @Nullable LocalDate meant(String which, @Nullable LocalDate said, @Nullable LocalDate usual) {
        if (said != null && usual == null) {
            throw new WrongDays("This file has no " + which + " day: leave it out.");
        }
        return said == null ? usual : said;
    }
}
