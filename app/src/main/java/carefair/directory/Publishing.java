package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a version to people, tells whoever must know, and writes down who did it. Runs in its caller's transaction. */
@Component
class Publishing {

    static final String STAFFS = "/app/staff/listings/";
    private static final String PROVIDERS = "/app/provider/listings";

    private final StoredVersions versions;
    private final Showing showing;
    private final Audit audit;
    private final Words words;
    private final ThingsToKnow things;

    Publishing(StoredVersions versions, Showing showing, Audit audit, Words words, ThingsToKnow things) {
        this.versions = versions;
        this.showing = showing;
        this.audit = audit;
        this.words = words;
        this.things = things;
    }

    /** From now on people see this version in place of the one before. */
    void show(Who who, StoredVersion version, Instant now) {
        versions.lock(version.listing().value()).stream()
                .filter(other -> other.state() == ListingVersion.State.SHOWN)
                .forEach(StoredVersion::replace);
        version.show(now);
        showing.show(who.actor(), version.listing(), version.provider(), version.says());
        did(who, "LISTING_SHOWN", version);
    }

    /** All that people see of a listing now, as its provider would write it. */
    Description said(StoredListing listing) {
        return showing.said(listing);
    }

    void waits(Who who, StoredVersion version, Instant now) {
        version.askToShow(now);
        did(who, "LISTING_WAITS", version);
        things.tell(Role.ADMINISTRATOR, thing("listing-waits", version, staffs(version)));
        things.tell(Role.ACCREDITATION_OFFICER, thing("listing-waits", version, staffs(version)));
    }

    /** Nobody at the council has to look at it any more. */
    void noLongerWaits(StoredVersion version) {
        things.done(staffs(version));
    }

    void agreed(Who.Staff who, StoredVersion version) {
        noLongerWaits(version);
        things.tell(version.provider(), thing("listing-shown", version, PROVIDERS));
    }

    WordsId answer(Who.Staff who, StoredVersion version, String why) {
        return words.write(version.provider().value(), who.actor(), why);
    }

    void sentBack(Who.Staff who, StoredVersion version) {
        noLongerWaits(version);
        did(who, "LISTING_SENT_BACK", version);
        things.tell(version.provider(), thing("listing-sent-back", version, PROVIDERS));
    }

    void did(Who who, String action, StoredVersion version) {
        audit.record(AuditEvent.of(who.actor(), action)
                .on("listing_version", version.versionId().value()));
    }

    ListingVersion told(StoredVersion version) {
        return version.told(version.answer().flatMap(words::read).orElse(""));
    }

    private static Thing thing(String code, StoredVersion version, String path) {
        return new Thing(code, Map.of("listing", version.says().name()), path, null);
    }

    private static String staffs(StoredVersion version) {
        return STAFFS + version.versionId().value();
    }
}
