package carefair.directory;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes everything out of tables and index, so that a test starts with nothing. */
class Emptying {

    private final JdbcTemplate sql;
    private final EntityManagerFactory factory;

    Emptying(JdbcTemplate sql, EntityManagerFactory factory) {
        this.sql = sql;
        this.factory = factory;
    }

    void all() {
        List.of(
                        "review_report",
                        "review",
                        "review_permission",
                        "listing_concern",
                        "listing_unreached",
                        "listing_reminder",
                        "listing_proof",
                        "saved_listing",
                        "listing_sharing",
                        "listing_age",
                        "listing_schedule",
                        "listing_away",
                        "listing_days_due",
                        "listing_file_shown",
                        "listing_file",
                        "listing_version",
                        "listing_claim",
                        "listing_field_source",
                        "listing_fact",
                        "listing_merge_field",
                        "listing_merge",
                        "listing_pair",
                        "unmet_need",
                        "offer_price",
                        "offer",
                        "listing_check",
                        "listing_trait",
                        "listing_time",
                        "listing_detail",
                        "listing_category",
                        "listing_checked",
                        "listing_not_checked",
                        "listing")
                .forEach(table -> sql.execute("delete from " + table));
        Search.mapping(factory).scope(StoredListing.class).workspace().purge();
        Search.mapping(factory).scope(StoredListing.class).workspace().refresh();
    }
}
