package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A provider, by its name; what it offers is the directory's. */
@Entity
@Table(name = "organisation")
class OrganisationRecord extends Row {

    @Version
    private long version;

    private String name;
    private Instant addedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID addedBy;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationRecord() {}

    OrganisationRecord(UUID id, String name, Who by, Instant at) {
        super(id);
        this.name = name;
        this.addedBy = by.actor();
        this.addedAt = at;
    }

    String name() {
        return name;
    }
}
