package carefair.oversight;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A person's own part that arrived in the council's bank. Written once. */
@Entity
@Immutable
@Table(name = "contribution_receipt")
@SuppressWarnings("NullAway.Init")
class ContributionReceipt implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID personId;

    private long amountPence;

    private LocalDate receivedOn;

    /** WALLET or COUNCIL. */
    private String wentTo;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID bankReferenceWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID recordedBy;

    private Instant recordedAt;

    @Transient
    private boolean fresh;

    protected ContributionReceipt() {}

    ContributionReceipt(
            UUID id,
            ContributionReceipts.Arrived arrived,
            boolean toTheCouncil,
            WordsId bankReference,
            SignInId by,
            Instant at) {
        this.id = id;
        personId = arrived.person().value();
        amountPence = arrived.amount().pence();
        receivedOn = arrived.on();
        wentTo = toTheCouncil ? "COUNCIL" : "WALLET";
        bankReferenceWordsId = bankReference.value();
        recordedBy = by.value();
        recordedAt = at;
        fresh = true;
    }

    boolean isFor(ContributionReceipts.Arrived arrived) {
        return personId.equals(arrived.person().value())
                && amountPence == arrived.amount().pence()
                && receivedOn.equals(arrived.on());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
