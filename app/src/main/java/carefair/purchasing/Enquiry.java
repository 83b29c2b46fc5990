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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private @Nullable UUID providerId;

    private Instant begunAt;

    private Instant lastAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EnquiryStage stage;

    private @Nullable Instant waitsSince;

    private @Nullable LocalDate councilBy;

    private @Nullable Instant passedOnAt;

    @OneToMany(mappedBy = "enquiry", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("placeInRow")
    private List<EnquiryMessage> messages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Enquiry() {}

    Enquiry(AskerId asker, Listing listing, Timetable time) {
        id = Uuid7.next(InstantSource.fixed(time.now()));
        accountId = asker.value();
        askerKind = asker.kind();
        listingId = listing.id().value();
        listingName = listing.name();
        providerId = listing.provider() == null ? null : listing.provider().value();
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
        // What was passed on already must be passed on again with what was added.
        if (providerId == null && (councilBy == null || passedOnAt != null)) {
            councilBy = time.passOnBy();
            passedOnAt = null;
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

    /** The council asked the provider, outside of the service. */
    void passOn(Timetable time) {
        passedOnAt = time.now();
        councilBy = time.passedOnAnswerBy();
    }

    /** The council writes what came of passing it on. That is nobody's time to answer. */
    void passBack(Who.Staff who, EnquiryMessage.Saying saying, PassedBack came, Timetable time) {
        say(who, saying, null, time);
        stage = came.stage();
        waitsSince = null;
        isNotWithCouncil();
    }

    /** The provider is here now: what waits is for it to answer, and waits for it from now on. */
    void goTo(OrganisationId provider, Timetable time) {
        providerId = provider.value();
        waitsSince = waitsSince == null ? null : time.now();
        isNotWithCouncil();
    }

    private void isNotWithCouncil() {
        councilBy = null;
        passedOnAt = null;
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

    /** Nothing while the provider is not here, so that the council passes on what is asked. */
    Optional<OrganisationId> provider() {
        return Optional.ofNullable(providerId).map(OrganisationId::new);
    }

    /** How far the council is with passing it on; nothing once its provider is here. */
    Optional<PassingOn> passingOn() {
        return providerId == null ? Optional.of(new PassingOn(councilBy, passedOnAt)) : Optional.empty();
    }

    Optional<Instant> waitsSince() {
        return Optional.ofNullable(waitsSince);
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
