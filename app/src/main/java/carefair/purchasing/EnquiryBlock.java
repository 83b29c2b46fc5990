package carefair.purchasing;

import carefair.identity.Who;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a person does not want to hear from a provider, or a provider not from a person: whatever listing it is about. */
@Entity
@Table(name = "enquiry_block")
class EnquiryBlock {

    /** Whichever of the two blocked the other. */
    enum Side {
        PERSON,
        PROVIDER;

        static Side of(Who who) {
            return who instanceof Who.Provider ? PROVIDER : PERSON;
        }

        Side other() {
            return this == PERSON ? PROVIDER : PERSON;
        }
    }

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.BINARY) UUID accountId,
            @JdbcTypeCode(SqlTypes.BINARY) UUID providerId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Side blockedAs) {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID blockedBy;

    private Instant blockedAt;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryBlock() {}

    EnquiryBlock(Key key, Who by, Instant at) {
        this.key = key;
        this.blockedBy = by.actor();
        this.blockedAt = at;
    }
}
