package carefair.directory.imports;

import carefair.directory.ListingKind;
import java.util.List;
import java.util.stream.Stream;

/** Community and charity services of a council’s open list, each with a description. */
record Services(OpenLists lists) implements OpenList {

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<String> columns() {
        return List.of("name", "description", "address", "postcode", "website");
    }

    @Override
    public One read(OpenTable.Row row) {
        var name = Plain.organisation(row, "name");
        var where = lists.where(row.text("address"), row.text("postcode"));
        return One.of(lists.listing(
                "service:" + OpenLists.slug(name) + "@" + OpenLists.slug(row.text("postcode")),
                ListingKind.COMMUNITY_GROUP,
                name,
                Plain.words(row.needed("description", 20_000)),
                Stream.concat(where.told(), Plain.website(row.text("website"))).toList(),
                where));
    }
}
