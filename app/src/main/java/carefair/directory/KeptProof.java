package carefair.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One proof of one listing, and who gave it. Only ever added. */
@Entity
@Immutable
@Table(name = "listing_proof")
class KeptProof {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Proof.How how;

    private Instant provedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID givenBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptProof() {}

    KeptProof(UUID id, UUID listing, Proof proof, UUID by) {
        this.id = id;
        this.listingId = listing;
        this.how = proof.how();
        this.provedAt = proof.at();
        this.givenBy = by;
    }
}
