package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns about listings: anybody reports one, with or without a name, and officers read it and write what was done. The provider is not
 * told, for who reported something must not have to fear it.
 */
@Service
@Transactional
public class Concerns {

    /** How many closed ones are listed. */
    public static final int CLOSED_SHOWN = 50;

    private static final String STAFFS = "/app/staff/concerns";

    private final StoredConcerns concerns;
    private final StoredListings listings;
    private final Access access;
    private final Desk desk;
    private final InstantSource clock;

    /** Where words, acts and news go. */
    @Component("concernsDesk")
    record Desk(Words words, Audit audit, ThingsToKnow things) {}

    Concerns(StoredConcerns concerns, StoredListings listings, Access access, Desk desk, InstantSource clock) {
        this.concerns = concerns;
        this.listings = listings;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Reports a concern. The same id again changes nothing. Open to everybody.
     *
     * @param id made with the page, so that sending twice reports once
     * @param keeper who reports it: the one of their drafts
     * @param said 1 to 2,000 characters
     * @param reach how to reach them, up to 200 characters; may be empty
     * @throws DirectoryRefusal.NoSuchListing if there is none
     */
    public void report(ConcernId id, UUID keeper, ListingId listing, Concern.Kind kind, String said, String reach) {
        var about = listings.findById(listing.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
        if (concerns.findById(id.value()).isPresent()) {
            return;
        }
        var words = desk.words().write(about.id(), keeper, said);
        var how = reach.isBlank() ? null : desk.words().write(about.id(), keeper, reach);
        concerns.saveAndFlush(new StoredConcern(
                id.value(),
                about.id(),
                kind,
                words,
                how,
                keeper,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        desk.audit()
                .record(AuditEvent.of(keeper, "CONCERN_REPORTED")
                        .on("listing_concern", id.value())
                        .because(kind.name()));
        var thing = new Thing(
                kind == Concern.Kind.HARM ? "concern-harm" : "concern",
                Map.of("listing", about.name()),
                STAFFS + "/" + id.value(),
                null);
        desk.things().tell(Role.ACCREDITATION_OFFICER, thing);
        desk.things().tell(Role.DIRECT_PAYMENT_OFFICER, thing);
    }

    /** Whether there is such a concern about a listing; nothing of it is told. Open to everybody who knows its id. */
    @Transactional(readOnly = true)
    public boolean arrived(ConcernId id, ListingId listing) {
        return concerns.findById(id.value())
                .filter(concern -> concern.listing().equals(listing.value()))
                .isPresent();
    }

    /** What is open, the gravest first, then the oldest; without what was written. For accreditation and direct payment officers. */
    @Transactional(readOnly = true)
    public List<Concern> open(Who.Staff who) {
        require(who);
        return concerns.open().stream()
                .map(this::inList)
                .sorted(Comparator.comparing(Concern::kind))
                .toList();
    }

    /** The last {@value #CLOSED_SHOWN} that were closed. For the same officers. */
    @Transactional(readOnly = true)
    public List<Concern> closed(Who.Staff who) {
        require(who);
        return concerns.closed(Limit.of(CLOSED_SHOWN)).stream()
                .map(this::inList)
                .toList();
    }

    /** That there is such a concern, without reading it. @throws carefair.identity.IdentityRefusal.NotYours if there is none; an audit record is written */
    @Transactional(readOnly = true)
    public void mustExist(Who.Staff who, ConcernId id) {
        require(who);
        stored(who, id);
    }

    /** One concern with what was written. That it was read is remembered. @throws carefair.identity.IdentityRefusal.NotYours if there is none */
    public Concern read(Who.Staff who, ConcernId id) {
        require(who);
        var concern = stored(who, id);
        desk.audit().record(AuditEvent.of(who.actor(), "CONCERN_READ").on("listing_concern", id.value()));
        return concern.told(
                name(concern),
                words(concern.said()),
                concern.reach().map(this::words).orElse(""),
                concern.outcome().map(this::words).orElse(""));
    }

    /**
     * Writes what was done about it: it is open no more.
     *
     * @param outcome 1 to 2,000 characters
     * @throws DirectoryRefusal.ConcernClosed if somebody closed it before
     */
    public void close(Who.Staff who, ConcernId id, String outcome) {
        require(who);
        var concern = stored(who, id);
        var words = desk.words().write(concern.listing(), who.actor(), outcome);
        concern.close(who.signIn(), words, clock.instant().truncatedTo(ChronoUnit.MICROS));
        concerns.saveAndFlush(concern);
        desk.things().done(STAFFS + "/" + id.value());
        desk.audit()
                .record(AuditEvent.of(who.actor(), "CONCERN_CLOSED")
                        .on("listing_concern", id.value())
                        .because(words));
    }

    private void require(Who.Staff who) {
        access.requireAny(who, Role.ACCREDITATION_OFFICER, Role.DIRECT_PAYMENT_OFFICER);
    }

    private Concern inList(StoredConcern concern) {
        return concern.told(name(concern), "", "", "");
    }

    private String name(StoredConcern concern) {
        return listings.findById(concern.listing()).map(StoredListing::name).orElse("");
    }

    private String words(WordsId id) {
        return desk.words().read(id).orElse("");
    }

    private StoredConcern stored(Who.Staff who, ConcernId id) {
        return concerns.findById(id.value())
                .orElseThrow(() -> access.refuse(
                        who, AuditEvent.of(who.actor(), "CONCERN_ASKED_FOR").on("listing_concern", id.value())));
    }
}
