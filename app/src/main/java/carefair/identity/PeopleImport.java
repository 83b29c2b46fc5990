package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.operations.DataCommand;
import carefair.shared.Postcode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

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

    /** A line that cannot be taken, and why. */
    private static final class Wrong extends RuntimeException {
        Wrong(String why) {
            super(why);
        }
    }

    private record Line(
            String reference,
            String fullName,
            LocalDate born,
            @Nullable Postcode postcode) {}

    private enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    @Override
    public String name() {
        return writes ? "people" : "people-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        if (files.size() != 1) {
            throw new Refused("Name one file. Nothing was imported.");
        }
        var counts = new int[Outcome.values().length];
        int wrong = 0;
        try (var csv = CSVParser.parse(new StringReader(text(files.getFirst())), FORMAT)) {
            if (!csv.getHeaderNames().equals(COLUMNS)) {
                throw new Refused("The first line must be " + String.join(",", COLUMNS) + ". Nothing was imported.");
            }
            for (var row : csv) {
                // Where a cell has lines of its own, the parser counts those too.
                long number = csv.getCurrentLineNumber();
                try {
                    var line = read(row);
                    counts[take(line).ordinal()]++;
                } catch (Wrong e) {
                    wrong++;
                    report.line("Line " + number + " left out: " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new Refused("The file cannot be read: " + e.getMessage());
        }
        report.line((writes ? "" : "Preview, nothing was written. ") + counts[0] + " new, " + counts[1] + " changed, "
                + counts[2] + " as they were, " + wrong + " left out.");
    }

    private Outcome take(Line line) {
        var outcome = transaction.execute(status -> people.findByReference(line.reference())
                .map(held -> change(held, line))
                .orElseGet(() -> add(line)));
        return java.util.Objects.requireNonNull(outcome);
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
        return Outcome.ADDED;
    }

    private Outcome change(PersonRecord held, Line line) {
        if (!held.wasBornOn(line.born())) {
            throw new Wrong("the person with the reference " + line.reference() + " was born on another day");
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

    private Line read(CSVRecord row) {
        if (row.size() != COLUMNS.size()) {
            throw new Wrong("it has " + row.size() + " columns, not " + COLUMNS.size());
        }
        var reference = row.get("reference").toUpperCase(Locale.UK);
        if (!reference.matches("[A-Z0-9/-]{1,20}")) {
            throw new Wrong("the reference has 1 to 20 letters, digits, dashes and slashes");
        }
        var name = row.get("full_name");
        if (name.isBlank() || name.length() > 200) {
            throw new Wrong("the full name has 1 to 200 characters");
        }
        return new Line(reference, name, born(row.get("date_of_birth")), postcode(row.get("postcode")));
    }

    private LocalDate born(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || day.isAfter(clerk.today())) {
                throw new Wrong("the date of birth " + text + " cannot be right");
            }
            return day;
        } catch (DateTimeException e) {
            throw new Wrong("the date of birth must be like 1948-06-23");
        }
    }

    private static @Nullable Postcode postcode(String text) {
        if (text.isBlank()) {
            return null;
        }
        return Optional.of(text)
                .flatMap(Postcode::parse)
                .orElseThrow(() -> new Wrong("the postcode " + text + " has not the shape of one"));
    }

    /** As UTF-8; spreadsheets put a mark before it. */
    private static String text(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
