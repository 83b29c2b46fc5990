package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Uuid7;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something put to the council in words, which an officer answers in words by a day. */
@MappedSuperclass
abstract class AskedOfTheCouncil {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID wordsId;

    private LocalDate due;

    private @Nullable Instant answeredAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answeredBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerId;

    @SuppressWarnings("NullAway.Init")
    protected AskedOfTheCouncil() {}

    AskedOfTheCouncil(CommandKey key, WordsId words, Timetable time) {
        this.id = Uuid7.next(InstantSource.fixed(time.now()));
        this.commandKey = key.value();
        this.wordsId = words.value();
        this.due = time.decideBy();
    }

    void answer(Who.Staff who, WordsId words, Timetable time) {
        answeredAt = time.now();
        answeredBy = who.actor();
        answerId = words.value();
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    UUID value() {
        return id;
    }

    WordsId words() {
        return new WordsId(wordsId);
    }

    LocalDate due() {
        return due;
    }

    Optional<WordsId> answer() {
        return Optional.ofNullable(answerId).map(WordsId::new);
    }
}
