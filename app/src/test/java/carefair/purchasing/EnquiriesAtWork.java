package carefair.purchasing;

import carefair.directory.Claims;
import carefair.directory.ListingId;
import carefair.directory.SpeedOfAnswers;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of the order tests, and what they ask each other. */
abstract class EnquiriesAtWork extends OrdersAtWork {

    @Autowired
    Enquiries enquiries;

    @Autowired
    EnquiryAnswers enquiryAnswers;

    @Autowired
    EnquiryBlocks blocks;

    @Autowired
    EnquiryReports reports;

    @Autowired
    UnansweredEnquiries unanswered;

    @Autowired
    OldEnquiries old;

    @Autowired
    SpeedOfAnswers speeds;

    @Autowired
    Claims claims;

    EnquiryView ask(Who.Asker who, ListingId listing, String words) {
        return enquiries.ask(CommandKey.random(), who, List.of(listing), words).getFirst();
    }

    /** The report of a thread that waits for the council. */
    EnquiryReportView reported(EnquiryView asked) {
        return reports.waiting(tom).stream()
                .filter(one -> one.enquiry().id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
    }

    /** An administrator agrees that a provider runs a listing that nobody ran. */
    void claimed(Who.Provider provider, ListingId listing) {
        var olwen = staff("Olwen Rees", Role.ADMINISTRATOR);
        claims.claim(provider, listing, "I run it");
        claims.agree(
                olwen,
                claims.waiting(olwen).stream()
                        .filter(one -> one.listing().equals(listing))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** How often somebody did this with a thread, as the audit tells it. */
    long acts(String action, Who who, EnquiryId enquiry) {
        return database.sql("select count(*) from audit_event where actor_id = ? and action = ? and resource_id = ?")
                .params(bytes(who.actor()), action, bytes(enquiry.value()))
                .query(Long.class)
                .single();
    }

    static byte[] bytes(UUID id) {
        return Objects.requireNonNull(UuidBytes.of(id));
    }
}
