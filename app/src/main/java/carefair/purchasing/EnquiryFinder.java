package carefair.purchasing;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.Who;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a thread for the two whose it is. To everybody else it is not there, and that they asked is written down. */
@Component
class EnquiryFinder {

    private final EnquiryRepository enquiries;
    private final Access access;

    EnquiryFinder(EnquiryRepository enquiries, Access access) {
        this.enquiries = enquiries;
        this.access = access;
    }

    void mayAsk(Who.Asker who) {
        if (who instanceof Who.Resident resident) {
            access.require(resident, Power.SEE);
        }
    }

    void mayLook(Who.Staff who) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
    }

    List<Enquiry> allOf(Who.Asker who) {
        mayAsk(who);
        return enquiries.findByAccountIdInOrderByLastAtDescIdDesc(AskerId.allOf(who));
    }

    List<Enquiry> allOf(Who.Provider who) {
        access.require(who, who.organisation());
        return enquiries.findByProviderIdOrderByLastAtDescIdDesc(
                who.organisation().value());
    }

    Enquiry of(Who who, EnquiryId id) {
        return switch (who) {
            case Who.Asker asker -> of(asker, id);
            case Who.Provider provider -> of(provider, id);
            case Who.Staff staff -> throw notTheirs(who, id.value());
            case Who.System system -> throw notTheirs(who, id.value());
        };
    }

    Enquiry of(Who.Asker who, EnquiryId id) {
        mayAsk(who);
        return enquiries
                .findById(id.value())
                .filter(found -> AskerId.allOf(who).contains(found.asker().value()))
                .orElseThrow(() -> notTheirs(who, id.value()));
    }

    Enquiry of(Who.Provider who, EnquiryId id) {
        access.require(who, who.organisation());
        return enquiries
                .findById(id.value())
                .filter(found ->
                        found.provider().filter(who.organisation()::equals).isPresent())
                .orElseThrow(() -> notTheirs(who, id.value()));
    }

    /**
     * A thread whose question waits for the council to pass it on.
     *
     * @throws EnquiryRefusal.NoLongerWaits if it was answered, or its provider is here by now
     */
    Enquiry toPassOn(Who.Staff who, EnquiryId id) {
        mayLook(who);
        var found = enquiries.findById(id.value()).orElseThrow(() -> notTheirs(who, id.value()));
        if (found.provider().isPresent() || found.stage() != EnquiryStage.ASKED) {
            throw new EnquiryRefusal.NoLongerWaits();
        }
        return found;
    }

    RuntimeException notTheirs(Who who, UUID id) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "ENQUIRY_ASKED_FOR").on("enquiry", id));
    }
}
