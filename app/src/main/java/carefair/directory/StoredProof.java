package carefair.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.type.SqlTypes;

/** The newest proof of a listing, as it is kept with it and indexed. What follows from its age is asked with the clock, at each search. */
@Embeddable
class StoredProof {

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private Instant provedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Proof.How provedHow = Proof.How.LISTED;

    protected StoredProof() {}

    /** @return false if what is known is newer */
    boolean take(Proof proof) {
        if (proof.at().isBefore(provedAt)) {
            return false;
        }
        provedAt = proof.at();
        provedHow = proof.how();
        return true;
    }

    Proof told() {
        return new Proof(provedHow, provedAt);
    }
}
