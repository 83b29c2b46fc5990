package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.Who;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says who may see and move whose money, by what is recorded now. */
@Component
class WalletRights {

    private final Access access;
    private final People people;
    private final Audit audit;

    WalletRights(Access access, People people, Audit audit) {
        this.access = access;
        this.people = people;
        this.audit = audit;
    }

    /** The person, someone acting for them with the power to see, staff who opened the record, and the application itself. */
    void maySee(Who who, PersonId person) {
        switch (who) {
            case Who.Resident resident when resident.account().equals(person) -> access.require(resident, Power.SEE);
            case Who.Staff staff -> people.opened(staff, person);
            case Who.System system -> {}
            default -> throw notTheirs(who, "WALLET_ASKED_FOR", "wallet", person.value());
        }
    }

    /** As {@link #maySee}; that staff looked at single payments is remembered, beside that they opened the record. */
    void mayReadLines(Who who, PersonId person) {
        maySee(who, person);
        if (who instanceof Who.Staff staff) {
            audit.recordApart(AuditEvent.of(staff.actor(), "STATEMENT_OPENED")
                    .about(person.value())
                    .on("wallet", person.value()));
        }
    }

    void maySpend(Who.Resident who) {
        access.require(who, Power.ORDER);
    }

    /** Those who may spend because it is their own account; the others are asked about one by one. */
    Set<Who.Resident> maySpendTheirOwn(Collection<Who.Resident> many) {
        return access.themselves(many);
    }

    /** A direct payment officer who opened the record. */
    void mayManage(Who.Staff who, PersonId person) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        people.opened(who, person);
    }

    void mayPayIn(Who who, PersonId person) {
        switch (who) {
            case Who.Staff staff -> access.require(staff, Role.DIRECT_PAYMENT_OFFICER);
            case Who.System system -> {}
            default -> throw notTheirs(who, "PAY_IN_ASKED_FOR", "wallet", person.value());
        }
    }

    void mayTotal(Who.Staff who) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
    }

    void mayReadOwed(Who.Provider who) {
        access.require(who, who.organisation());
    }

    /** A member of the organisation that keeps the fund; that they looked at a person's payments is remembered. */
    void mayReadKept(Who.Provider who, FundId fund, PersonId person) {
        access.require(who, who.organisation());
        audit.recordApart(AuditEvent.of(who.actor(), "KEPT_FUND_OPENED")
                .about(person.value())
                .on("fund", fund.value()));
    }

    /**
     * Those whose hold it is: the person or someone with the power to order, the provider it is for, an officer who decides a question,
     * and the application when a time has run out. What they had to agree before is the caller's to know.
     */
    void mayEnd(Who who, HoldId hold, PersonId person, OrganisationId payee) {
        switch (who) {
            case Who.Resident resident when resident.account().equals(person) -> access.require(resident, Power.ORDER);
            case Who.Provider provider when provider.organisation().equals(payee) -> access.require(provider, payee);
            case Who.Staff staff -> access.require(staff, Role.DIRECT_PAYMENT_OFFICER);
            case Who.System system -> {}
            default -> throw notTheirs(who, "HOLD_ASKED_FOR", "hold", hold.value());
        }
    }

    /** As {@link #maySee} for the person's side, and the provider it is for. */
    void mayReadHold(Who who, HoldId hold, PersonId person, OrganisationId payee) {
        switch (who) {
            case Who.Provider provider when provider.organisation().equals(payee) -> access.require(provider, payee);
            case Who.Provider other -> throw notTheirs(who, "HOLD_ASKED_FOR", "hold", hold.value());
            default -> maySee(who, person);
        }
    }

    /** The provider that was paid. */
    void mayGiveBack(Who.Provider who, JournalView paid) {
        if (!who.organisation().equals(paid.payee())) {
            throw notTheirs(who, "JOURNAL_ASKED_FOR", "journal", paid.id());
        }
        access.require(who, who.organisation());
    }

    IdentityRefusal.NotYours notTheirs(Who who, String action, String kind, UUID id) {
        return access.refuse(who, AuditEvent.of(who.actor(), action).on(kind, id));
    }
}
