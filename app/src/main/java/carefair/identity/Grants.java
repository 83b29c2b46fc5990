package carefair.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Rights to act for a person: recorded by an officer, ended at once when ended. */
@Service
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
            @Nullable LocalDate until) {}

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

    /** @throws IdentityRefusal.KindMayNot if that kind of representative may not be given one of the powers */
    public GrantId grant(Who.Staff who, NewGrant grant) {
        throw new UnsupportedOperationException();
    }

    /** Ends a right now: the representative's next press fails. Ending an ended right changes nothing. */
    public void end(Who.Staff who, GrantId grant, String reason) {
        throw new UnsupportedOperationException();
    }

    /** All rights to act for one person, live ones first: for the person and for staff who opened the record. */
    public List<Grant> over(Who who, PersonId person) {
        throw new UnsupportedOperationException();
    }
}
