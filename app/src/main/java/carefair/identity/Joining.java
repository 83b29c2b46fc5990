package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.ui.Said;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The person's side of joining codes: one right code and date of birth join a record to a sign-in. */
@Component
class Joining {

    /** How many wrong codes one sign-in may try within the hour, whatever codes they are. */
    static final int WRONG_AN_HOUR = 5;

    private final JoiningCodeRecords codes;
    private final WrongJoiningTries wrongTries;
    private final PersonRecords people;
    private final SignInRecords signIns;
    private final Clerk clerk;
    private final PasswordEncoder digests = slowDigests();
    private final String digestOfNothing = digests.encode("nothing");

    Joining(
            JoiningCodeRecords codes,
            WrongJoiningTries wrongTries,
            PersonRecords people,
            SignInRecords signIns,
            Clerk clerk) {
        this.codes = codes;
        this.wrongTries = wrongTries;
        this.people = people;
        this.signIns = signIns;
        this.clerk = clerk;
    }

    static PasswordEncoder slowDigests() {
        return new BCryptPasswordEncoder();
    }

    PersonId join(Who.Unjoined who, String typed, LocalDate dateOfBirth) {
        // The sign-in is locked first: however many tries arrive at once, they are counted one after another.
        var signIn = signIns.lock(who.signIn().value()).orElseThrow(IdentityRefusal.NotSignedIn::new);
        if (signIn.person().isPresent()) {
            throw new IdentityRefusal.AlreadyJoined();
        }
        if (wrongWithinTheHour(who) >= WRONG_AN_HOUR) {
            throw new IdentityRefusal.TriedTooOften();
        }
        var code = proved(typed).orElseThrow(() -> wrong(who));
        if (!code.worksOn(clerk.today()) || isJoined(code.person())) {
            clerk.did(refused(who, "SPENT").about(code.person().value()));
            throw new IdentityRefusal.SpentCode();
        }
        if (!wasBornOn(code.person(), dateOfBirth)) {
            code.loseATry();
            throw wrong(who);
        }
        return join(who, signIn, code);
    }

    static ThingsToKnow.Thing thing(String code, LocalDate on) {
        return new ThingsToKnow.Thing(code, Map.of("day", Said.date(on)), null, null);
    }

    private PersonId join(Who.Unjoined who, SignInRecord signIn, JoiningCodeRecord code) {
        signIn.join(code.person());
        code.use(who.signIn(), clerk.now());
        clerk.did(AuditEvent.of(who.actor(), "RECORD_JOINED")
                .about(code.person().value())
                .on("sign_in", signIn.getId()));
        clerk.tell(code.person(), thing("record-joined", clerk.today()));
        return code.person();
    }

    /** The code whose secret was typed; a wrong secret costs the code a try. As slow for a code that does not exist as for one that does. */
    private Optional<JoiningCodeRecord> proved(String typed) {
        var text = CodeText.parse(typed);
        var digest = text.flatMap(parsed -> codes.secretDigest(parsed.publicPart()));
        var right = digests.matches(text.map(CodeText::secretPart).orElse(""), digest.orElse(digestOfNothing));
        // Only now, so that the slow digest holds nobody up.
        var code = text.flatMap(parsed -> codes.lock(parsed.publicPart()));
        if (!right) {
            code.ifPresent(JoiningCodeRecord::loseATry);
        }
        return code.filter(found -> right);
    }

    private IdentityRefusal.WrongCode wrong(Who.Unjoined who) {
        wrongTries.save(new WrongJoiningTry(clerk.newId(), who.signIn(), clerk.now()));
        clerk.did(refused(who, "WRONG"));
        return new IdentityRefusal.WrongCode(WRONG_AN_HOUR - wrongWithinTheHour(who));
    }

    private int wrongWithinTheHour(Who.Unjoined who) {
        return wrongTries.countBySignInIdAndTriedAtAfter(
                who.signIn().value(), clerk.now().minus(Duration.ofHours(1)));
    }

    private boolean isJoined(PersonId person) {
        return signIns.findByPersonId(person.value()).isPresent();
    }

    private boolean wasBornOn(PersonId person, LocalDate day) {
        return people.findById(person.value())
                .filter(found -> found.wasBornOn(day))
                .isPresent();
    }

    private static AuditEvent refused(Who.Unjoined who, String why) {
        return AuditEvent.of(who.actor(), "JOIN_REFUSED").because(why);
    }
}
