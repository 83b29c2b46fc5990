package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.operations.CsvIn;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Taken;
import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand;
import carefair.shared.Postcode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes people from the council's system, from a CSV headed {@code reference,full_name,date_of_birth,postcode}. A person is known by the
 * council's reference: the same file again changes nothing. A line that is wrong is named and left out. Nobody is ever taken away.
 */
final class PeopleImport implements DataCommand {

    private static final List<String> COLUMNS = List.of("reference", "full_name", "date_of_birth", "postcode");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Who.System COMMAND = new Who.System("people-import");

    private final boolean writes;
    private final PersonRecords people;
    private final Clerk clerk;
    private final TransactionOperations transaction;

    /** @param writes whether it does what it says, rather than only say it */
    PeopleImport(boolean writes, PersonRecords people, Clerk clerk, TransactionOperations transaction) {
        this.writes = writes;
        this.people = people;
        this.clerk = clerk;
        this.transaction = transaction;
    }

    private record Line(
            String reference,
            String fullName,
            LocalDate born,
            @Nullable Postcode postcode) {}

    @Override
    public String name() {
        return writes ? "people" : "people-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        new CsvIn(COLUMNS).read(files, !writes, report, line -> take(read(line)));
    }

    private Taken take(Line line) {
        var outcome = transaction.execute(status -> people.findByReference(line.reference())
                .map(held -> change(held, line))
                .orElseGet(() -> add(line)));
        return new Taken(Objects.requireNonNull(outcome), line.reference());
    }

    private Outcome add(Line line) {
        if (writes) {
            var person = new PersonRecord(
                    clerk.newId(),
                    new People.NewPerson(line.fullName(), line.born(), line.postcode()),
                    line.reference(),
                    COMMAND,
                    clerk.now());
            people.save(person);
            clerk.did(AuditEvent.of(COMMAND.actor(), "PERSON_ADDED")
                    .about(person.getId())
                    .because("IMPORTED"));
        }
        return Outcome.NEW;
    }

    private Outcome change(PersonRecord held, Line line) {
        if (!held.wasBornOn(line.born())) {
            throw new Wrong(
                    "date_of_birth", "the person with the reference " + line.reference() + " was born on another day");
        }
        if (held.isNamed(line.fullName(), line.postcode())) {
            return Outcome.SAME;
        }
        if (writes) {
            held.rename(line.fullName(), line.postcode());
            people.save(held);
            clerk.did(AuditEvent.of(COMMAND.actor(), "PERSON_CHANGED")
                    .about(held.getId())
                    .because("IMPORTED"));
        }
        return Outcome.CHANGED;
    }

    private Line read(CsvIn.Line line) {
        var name = line.text("full_name");
        if (name.isBlank() || name.length() > 200) {
            throw new Wrong("full_name", "it has 1 to 200 characters");
        }
        return new Line(line.reference(), name, born(line), postcode(line.text("postcode")));
    }

    private LocalDate born(CsvIn.Line line) {
        var day = line.day("date_of_birth");
        if (day.isBefore(EARLIEST) || day.isAfter(clerk.today())) {
            throw new Wrong("date_of_birth", day + " cannot be right");
        }
        return day;
    }

    private static @Nullable Postcode postcode(String text) {
        return text.isBlank()
                ? null
                : Postcode.parse(text)
                        .orElseThrow(() -> new Wrong("postcode", "“" + text + "” has not the shape of one"));
    }
}
