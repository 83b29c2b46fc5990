package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One side tells the council that something is wrong with what the other wrote. */
@Entity
@Table(name = "enquiry_report")
class EnquiryReport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enquiry_id", nullable = false, updatable = false)
    private Enquiry enquiry;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    private Instant reportedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID reportedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActingAs reportedAs;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID wordsId;

    private LocalDate due;

    private @Nullable Instant answeredAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answeredBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerId;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryReport() {}

    EnquiryReport(CommandKey key, Enquiry enquiry, Who who, WordsId words, Timetable time) {
        this.id = Uuid7.next(InstantSource.fixed(time.now()));
        this.commandKey = key.value();
        this.enquiry = enquiry;
        this.reportedAt = time.now();
        this.reportedBy = who.actor();
        this.reportedAs = ActingAs.of(who);
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

    EnquiryReportId id() {
        return new EnquiryReportId(id);
    }

    Enquiry enquiry() {
        return enquiry;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    SignInId reportedBy() {
        return new SignInId(reportedBy);
    }

    ActingAs reportedAs() {
        return reportedAs;
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
