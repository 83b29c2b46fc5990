package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One side tells the council that something is wrong with what the other wrote. */
@Entity
@Table(name = "enquiry_report")
class EnquiryReport extends AskedOfTheCouncil {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enquiry_id", nullable = false, updatable = false)
    private Enquiry enquiry;

    private Instant reportedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID reportedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActingAs reportedAs;

    private @Nullable Instant firstReadAt;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryReport() {}

    EnquiryReport(CommandKey key, Enquiry enquiry, Who who, WordsId words, Timetable time) {
        super(key, words, time);
        this.enquiry = enquiry;
        this.reportedAt = time.now();
        this.reportedBy = who.actor();
        this.reportedAs = ActingAs.of(who);
    }

    /** @return whether nobody at the council read it before */
    boolean read(Timetable time) {
        var first = firstReadAt == null;
        firstReadAt = first ? time.now() : firstReadAt;
        return first;
    }

    EnquiryReportId id() {
        return new EnquiryReportId(value());
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
}
