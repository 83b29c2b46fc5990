package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.ui.Said;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rights to act for a person: recorded by an officer, ended at once when ended. */
@Service
@Transactional
public class Grants {

    /**
     * What makes somebody a representative. A direct payment is spent only by the person, their nominated person (Care Act 2014 s31)
     * or authorised person (s32); the others see and ask, unless also nominated or authorised.
     */
    public enum Kind {
        NOMINATED_PERSON,
        AUTHORISED_PERSON,
        PROPERTY_ATTORNEY,
        HEALTH_ATTORNEY,
        DEPUTY,
        APPOINTEE,
        ADVOCATE,
        CARER_WITH_CONSENT
    }

    /**
     * @param evidence what was seen, in the officer's words
     * @param until the last day it holds; null when open-ended was chosen
     */
    public record NewGrant(
            PersonId person,
            PersonId representative,
            Kind kind,
            String evidence,
            Set<Power> powers,
            LocalDate from,
            @Nullable LocalDate until) {

        /** @throws IllegalArgumentException if nothing is granted, it ends before it begins, or people act for themselves */
        public NewGrant {
            powers = Set.copyOf(powers);
            if (powers.isEmpty() || person.equals(representative) || until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A right names a power, somebody else, and days in their order");
            }
        }
    }

    public record Grant(
            GrantId id,
            PersonId person,
            PersonId representative,
            Kind kind,
            String evidence,
            Set<Power> powers,
            LocalDate from,
            @Nullable LocalDate until,
            boolean live,
            SignInId grantedBy) {}

    private final GrantRecords grants;
    private final OpenedRecords opened;
    private final Access access;
    private final Naming naming;
    private final Clerk clerk;

    Grants(GrantRecords grants, OpenedRecords opened, Access access, Naming naming, Clerk clerk) {
        this.grants = grants;
        this.opened = opened;
        this.access = access;
        this.naming = naming;
        this.clerk = clerk;
    }

    /** Whether that kind of representative may be given that power. Care Act 2014 ss31 to 33: see {@link Kind}. */
    public static boolean mayBeGiven(Kind kind, Power power) {
        return power != Power.ORDER || kind == Kind.NOMINATED_PERSON || kind == Kind.AUTHORISED_PERSON;
    }

    /**
     * Records a right to act; the person is told. Needs {@link Role#DIRECT_PAYMENT_OFFICER} and the person's record opened.
     *
     * @throws IdentityRefusal.KindMayNot if that kind of representative may not be given one of the powers
     * @throws IdentityRefusal.NotByYourself if the officer is the representative
     */
    public GrantId grant(Who.Staff who, NewGrant grant) {
        opened.opened(who, grant.person());
        if (access.isThemselves(who, grant.representative())) {
            throw new IdentityRefusal.NotByYourself();
        }
        if (!grant.powers().stream().allMatch(power -> mayBeGiven(grant.kind(), power))) {
            throw new IdentityRefusal.KindMayNot();
        }
        var evidence = clerk.keep(grant.person(), who, grant.evidence());
        var record = new GrantRecord(clerk.newId(), grant, evidence, who.signIn(), clerk.now());
        grants.save(record);
        clerk.did(AuditEvent.of(who.actor(), "GRANT_MADE")
                .about(grant.person().value())
                .on("grant", record.getId())
                .because(evidence));
        tell(record, grant.until() == null ? "right-granted-open" : "right-granted");
        return record.grantId();
    }

    /**
     * Ends a right now: the representative's next press fails; the person is told. Ending an ended right changes nothing. Needs
     * {@link Role#DIRECT_PAYMENT_OFFICER} and the person's record opened.
     *
     * @param reason 1 to 2,000 characters
     */
    public void end(Who.Staff who, GrantId grant, String reason) {
        var record = grants.findById(grant.value())
                .orElseThrow(() -> access.refuse(
                        who, AuditEvent.of(who.actor(), "GRANT_REFUSED").on("grant", grant.value())));
        opened.opened(who, record.person());
        if (record.isEnded()) {
            return;
        }
        var why = clerk.keep(record.person(), who, reason);
        record.end(who.signIn(), why, clerk.now());
        clerk.did(AuditEvent.of(who.actor(), "GRANT_ENDED")
                .about(record.person().value())
                .on("grant", record.getId())
                .because(why));
        tell(record, "right-ended");
    }

    /**
     * All rights to act for one person, live ones first: for the person, who acts for them with the power to see, and staff who opened the
     * record.
     *
     * @throws IdentityRefusal.NotYours for anybody else
     */
    @Transactional(readOnly = true)
    public List<Grant> over(Who who, PersonId person) {
        switch (who) {
            case Who.Resident resident when resident.account().equals(person) -> access.require(resident, Power.SEE);
            case Who.Staff staff -> opened.opened(staff, person);
            default ->
                throw access.refuse(
                        who, AuditEvent.of(who.actor(), "GRANTS_REFUSED").about(person.value()));
        }
        var today = clerk.today();
        return grants.findByPersonId(person.value()).stream()
                .map(record -> seen(record, record.isLiveOn(today)))
                .sorted(Comparator.comparing((Grant grant) -> !grant.live())
                        .thenComparing(Grant::from, Comparator.reverseOrder()))
                .toList();
    }

    private Grant seen(GrantRecord record, boolean live) {
        return new Grant(
                record.grantId(),
                record.person(),
                record.representative(),
                record.kind(),
                clerk.read(record.evidence()),
                record.powers(),
                record.from(),
                record.until(),
                live,
                record.grantedBy());
    }

    private void tell(GrantRecord record, String code) {
        var facts = new HashMap<String, String>();
        facts.put("name", naming.nameOf(record.representative()));
        facts.put("kind", naming.kind(record.kind()));
        var until = record.until();
        if (until != null) {
            facts.put("until", Said.date(until));
        }
        clerk.tell(record.person(), new ThingsToKnow.Thing(code, facts, "/app/account/people-who-act", null));
    }
}
