package carefair.settings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The rows of one file {@code config/<council>/rates/<tax-year>.yaml}. A row that is wrong stops the start and names the file. */
public final class RateFile {

    private static final Pattern STATUS = Pattern.compile("confirmed|unconfirmed");

    private RateFile() {}

    /**
     * Reads the rows in the order of the file.
     *
     * @param file the name that people know it by, such as {@code config/england/rates/2026-27.yaml}
     * @param council the folder's name
     * @throws carefair.operations.CannotStart if the file is missing or a row of it is wrong
     */
    public static List<RateRow> read(String file, String council, Resource resource) {
        var content = ConfigFile.read(file, resource);
        var once = new HashSet<String>();
        return content.parts("rates").stream()
                .map(part -> {
                    var row = row(council, part);
                    if (!once.add(row.name() + " " + row.from())) {
                        throw part.wrong("name", "is " + row.name() + ", twice from " + row.from());
                    }
                    return row;
                })
                .toList();
    }

    private static RateRow row(String council, ConfigFile part) {
        try {
            var unit = RateUnit.of(part.text("unit"));
            return new RateRow(
                    part.text("name"),
                    council,
                    unit.read(part.text("value")),
                    unit,
                    part.day("from"),
                    to(part),
                    part.text("source"),
                    part.text("status", STATUS, "confirmed or unconfirmed").equals("confirmed")
                            ? RateStatus.CONFIRMED
                            : RateStatus.UNCONFIRMED);
        } catch (IllegalArgumentException e) {
            throw part.wrong("name", "is " + part.text("name") + " and has something wrong: " + e.getMessage());
        }
    }

    private static @Nullable LocalDate to(ConfigFile part) {
        return part.keys().contains("to") ? part.day("to") : null;
    }
}
