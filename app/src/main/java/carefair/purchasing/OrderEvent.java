package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an order. Only ever added. */
@Entity
@Immutable
@Table(name = "order_event")
class OrderEvent {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private Order order;

    private int placeInRow;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Happening happening;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActingAs actingAs;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID wordsId;

    private @Nullable Long amountPence;

    @SuppressWarnings("NullAway.Init")
    protected OrderEvent() {}

    OrderEvent(Order order, int placeInRow, Instant happenedAt, Who who, Happened happened) {
        this.id = Uuid7.next(InstantSource.fixed(happenedAt));
        this.order = order;
        this.placeInRow = placeInRow;
        this.happenedAt = happenedAt;
        this.happening = happened.happening();
        this.actorId = who.actor();
        this.actingAs = ActingAs.of(who);
        this.wordsId = happened.words() == null ? null : happened.words().value();
        this.amountPence = happened.amount() == null ? null : happened.amount().pence();
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Happening happening() {
        return happening;
    }

    SignInId by() {
        return new SignInId(actorId);
    }

    ActingAs actingAs() {
        return actingAs;
    }

    Optional<WordsId> words() {
        return Optional.ofNullable(wordsId).map(WordsId::new);
    }

    @Nullable
    Money amount() {
        return amountPence == null ? null : Money.ofPence(amountPence);
    }
}
