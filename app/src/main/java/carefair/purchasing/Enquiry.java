package carefair.purchasing;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.identity.OrganisationId;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person and the provider of one listing write to each other: there is one thread for both, however often they ask. */
@Entity
@Table(name = "enquiry")
class Enquiry {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AskerId.Kind askerKind;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    private String listingName;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    private Instant begunAt;

    private Instant lastAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EnquiryStage stage;

    private @Nullable Instant waitsSince;

    @OneToMany(mappedBy = "enquiry", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("placeInRow")
    private List<EnquiryMessage> messages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Enquiry() {}

    Enquiry(AskerId asker, Listing listing, OrganisationId provider, Timetable time) {
        id = Uuid7.next(InstantSource.fixed(time.now()));
        accountId = asker.value();
        askerKind = asker.kind();
        listingId = listing.id().value();
        listingName = listing.name();
        providerId = provider.value();
        begunAt = time.now();
        lastAt = time.now();
        stage = EnquiryStage.ASKED;
        waitsSince = time.now();
    }

    /** Asks, or adds to what was asked. What waits already goes on waiting since then. */
    void ask(Who.Asker who, EnquiryMessage.Saying saying, Timetable time) {
        say(who, saying, null, time);
        stage = EnquiryStage.ASKED;
        if (waitsSince == null) {
            waitsSince = time.now();
        }
    }

    /** Adds what needs no answer: nothing begins to wait. */
    void thank(Who.Asker who, EnquiryMessage.Saying saying, Timetable time) {
        say(who, saying, null, time);
    }

    /** Answers, or adds to what was answered; a polite no ends the waiting too. */
    void answer(Who.Provider who, EnquiryMessage.Saying saying, Timetable time) {
        say(who, saying, waitsSince == null ? null : Duration.between(waitsSince, time.now()), time);
        stage = saying.declined() == null ? EnquiryStage.ANSWERED : EnquiryStage.DECLINED;
        waitsSince = null;
    }

    private void say(Who who, EnquiryMessage.Saying saying, @Nullable Duration waited, Timetable time) {
        messages.add(new EnquiryMessage(this, messages.size() + 1, who, saying, waited, time));
        lastAt = time.now();
    }

    EnquiryId id() {
        return new EnquiryId(id);
    }

    AskerId asker() {
        return new AskerId(askerKind, accountId);
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    String listingName() {
        return listingName;
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    Instant lastAt() {
        return lastAt;
    }

    EnquiryStage stage() {
        return stage;
    }

    List<EnquiryMessage> messages() {
        return List.copyOf(messages);
    }
}
