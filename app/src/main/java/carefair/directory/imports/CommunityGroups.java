package carefair.directory.imports;

import carefair.directory.Imported;
import carefair.directory.ListingKind;
import carefair.directory.Proof;
import carefair.operations.CsvIn.Wrong;
import carefair.shared.London;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Community groups as the list of lottery grants names them. A grant proves that the group was there on its day, and no later: one of years ago
 * is in the directory, and not found until somebody made sure of it.
 */
record CommunityGroups(OpenLists lists, InstantSource clock) implements OpenList {

    /** Public bodies had such grants too, and are no groups. */
    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "\\b(council|school|college|university|nhs|hospital|academy|borough|police|library|libraries)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "community-groups";
    }

    @Override
    public List<String> columns() {
        return List.of("recipient", "project", "grant_date", "local_authority", "ward");
    }

    @Override
    public String note() {
        return "A grant proves that a group was there on its day. What nobody has confirmed for "
                + lists.settings().trust().hideAfterDays() + " days is not found until an officer makes sure of it.";
    }

    @Override
    public One read(OpenTable.Row row) {
        var name = Plain.organisation(row, "recipient");
        if (PUBLIC_BODY.matcher(name).find()) {
            throw new Wrong("recipient", "it is a public body, not a group");
        }
        var day = day(row.text("grant_date"));
        var area = List.of(row.text("ward"), row.text("local_authority")).stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        Imported imported = lists.listing(
                "grant:" + OpenLists.slug(name),
                ListingKind.COMMUNITY_GROUP,
                name,
                Plain.words(row.text("project")),
                List.of("In " + day.getYear() + " it had lottery money for this"),
                new OpenLists.Where("", null, Words.shortened(area, 200)));
        return new One(imported, Optional.of(new Proof(Proof.How.PUBLISHED, London.startOf(day))), Optional.empty());
    }

    private LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isAfter(London.today(clock)) && day.getYear() >= 1900) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, as a day that cannot be.
        }
        throw new Wrong("grant_date", "“" + Words.shortened(text, 40) + "” is not a day up to today, like 2015-03-12");
    }
}
