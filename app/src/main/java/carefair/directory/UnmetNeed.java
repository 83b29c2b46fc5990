package carefair.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody found nothing: a kind of help, an outcode, the filters that were on and the day, and nothing by which to know them. */
@Entity
@Table(name = "unmet_need")
class UnmetNeed {

    static final int LONGEST = 600;

    // Drawn at random: one that told the time would tell more than the day.
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    private LocalDate searchedOn;

    private @Nullable String category;

    private @Nullable String outcode;

    private String filters;

    @SuppressWarnings("NullAway.Init")
    protected UnmetNeed() {}

    UnmetNeed(
            UUID id, LocalDate searchedOn, @Nullable String category, @Nullable String outcode, List<String> filters) {
        this.id = id;
        this.searchedOn = searchedOn;
        this.category = category;
        this.outcode = outcode;
        var joined = String.join(",", filters);
        this.filters = joined.length() <= LONGEST ? joined : joined.substring(0, joined.lastIndexOf(',', LONGEST));
    }
}
