package carefair.identity;

import carefair.audit.AuditEvent;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in: each account at the sign-in provider is known by who issued it and its subject there. */
@Service
@Transactional
public class SignIns {

    private final SignInRecords signIns;
    private final Clerk clerk;

    SignIns(SignInRecords signIns, Clerk clerk) {
        this.signIns = signIns;
        this.clerk = clerk;
    }

    /**
     * Makes a way in known before anybody came in by it, as when an installation is set up; one that is known already stays as it is.
     *
     * @param issuer the name the installation knows its sign-in provider by
     */
    public SignInId expect(Who.System who, String issuer, String subject, String displayName, Set<Role> roles) {
        var digest = SignInRecord.digest(issuer, subject);
        return signIns.findByDigest(digest)
                .orElseGet(() -> {
                    var record = new SignInRecord(clerk.newId(), issuer, subject, displayName, clerk.now());
                    record.named(displayName, roles);
                    signIns.save(record);
                    clerk.did(AuditEvent.of(who.actor(), "SIGN_IN_EXPECTED").about(record.getId()));
                    return record;
                })
                .signInId();
    }

    /** Whoever's way in it is, in their own capacity: staff, else a provider's, else a person's, else nobody's yet. */
    @Transactional(readOnly = true)
    public Who who(Who.System who, SignInId signIn) {
        var record = signIns.of(signIn).orElseThrow(() -> new IllegalArgumentException("No such sign-in: " + signIn));
        return record.inOwnCapacity();
    }

    /** Somebody came in by it; the provider's word on name and roles holds from now. */
    CameIn cameIn(String issuer, String subject, String displayName, Set<Role> roles) {
        var known = signIns.findByDigest(SignInRecord.digest(issuer, subject));
        var first = known.map(record -> !record.everCameIn()).orElse(true);
        var record = known.orElseGet(() -> new SignInRecord(clerk.newId(), issuer, subject, displayName, clerk.now()));
        record.cameIn(displayName, roles, clerk.now());
        signIns.save(record);
        clerk.did(AuditEvent.of(record.getId(), "SIGNED_IN").about(record.getId()));
        return new CameIn(record.signInId(), first, record.organisation().isPresent());
    }

    /** @param first whether nobody came in by it before */
    record CameIn(SignInId signIn, boolean first, boolean provider) {}
}
