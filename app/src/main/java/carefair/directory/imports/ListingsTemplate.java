package carefair.directory.imports;

import carefair.operations.CsvOut;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The layout of the file that {@code bin/import listings} takes, with one line as an example, which the import refuses. */
public final class ListingsTemplate {

    private ListingsTemplate() {}

    /** As bytes of a CSV that spreadsheets open. */
    public static byte[] csv() {
        var text = new StringBuilder("\uFEFF");
        new CsvOut(text, ListingsCsv.COLUMNS)
                .row(List.of(
                                ListingsCsv.EXAMPLE,
                                "Take this line out: an example",
                                "community-group",
                                "What it is in a sentence or two",
                                "What else it says|each part on a line of its own",
                                "Adults of any age",
                                "Wareham",
                                "BH20 4LR",
                                "0",
                                "company;meals",
                                "18",
                                "",
                                "MO,TH",
                                "09:30",
                                "12:00",
                                "https://example.org")
                        .toArray());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
