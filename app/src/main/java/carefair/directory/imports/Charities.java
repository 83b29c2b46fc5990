package carefair.directory.imports;

import carefair.directory.ListingKind;
import carefair.operations.CsvIn.Wrong;
import java.util.List;
import java.util.stream.Stream;

/** Charities as the Charity Commission’s register describes them, cut to an area. Where a charity works is known by its outcode alone. */
record Charities(OpenLists lists) implements OpenList {

    @Override
    public String name() {
        return "charities";
    }

    @Override
    public List<String> columns() {
        return List.of("charity_number", "name", "activities", "contact_outcode", "website");
    }

    @Override
    public One read(OpenTable.Row row) {
        var number = row.needed("charity_number", 20);
        if (!number.matches("[0-9]{5,8}(-[0-9]{1,3})?")) {
            throw new Wrong("charity_number", "“" + number + "” is not the number of a charity");
        }
        var outcode = row.text("contact_outcode");
        if (!outcode.matches("([A-Z]{1,2}[0-9][A-Z0-9]?)?")) {
            throw new Wrong(
                    "contact_outcode", "“" + Words.shortened(outcode, 20) + "” is not the first half of a postcode");
        }
        return One.of(lists.listing(
                "charity:" + number,
                ListingKind.COMMUNITY_GROUP,
                Plain.organisation(row, "name"),
                Plain.words(Plain.sentences(row.text("activities"))),
                Stream.concat(Stream.of("Registered charity " + number), Plain.website(row.text("website")))
                        .toList(),
                lists.outcode(outcode)));
    }
}
