package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.settings.Settings;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The officer's side of joining codes: gives them, and parts record and sign-in again. */
@Component
class CodeOffice {

    private final JoiningCodeRecords codes;
    private final SignInRecords signIns;
    private final OpenedRecords opened;
    private final Settings settings;
    private final Clerk clerk;
    private final PasswordEncoder digests = Joining.slowDigests();

    CodeOffice(JoiningCodeRecords codes, SignInRecords signIns, OpenedRecords opened, Settings settings, Clerk clerk) {
        this.codes = codes;
        this.signIns = signIns;
        this.opened = opened;
        this.settings = settings;
        this.clerk = clerk;
    }

    JoiningCodes.Code issue(Who.Staff who, PersonId person, JoiningCodes.Medium medium) {
        if (opened.opened(who, person).joined()) {
            throw new IdentityRefusal.AlreadyJoined();
        }
        replaceUnused(person);
        var code = unheardOf();
        var periods = settings.periods();
        var lastDay = clerk.today().plusDays(periods.joiningCodeDays());
        var record = new JoiningCodeRecord(
                        clerk.newId(), person, code.publicPart(), digests.encode(code.secretPart()), medium)
                .issued(who.signIn(), clerk.now())
                .holding(lastDay, periods.joiningCodeTries());
        codes.save(record);
        clerk.did(AuditEvent.of(who.actor(), "JOINING_CODE_ISSUED")
                .about(person.value())
                .on("joining_code", record.getId())
                .because(medium.name()));
        return new JoiningCodes.Code(code.toString(), lastDay);
    }

    Optional<JoiningCodes.Standing> standing(Who who, PersonId person) {
        if (!(who instanceof Who.System)) {
            opened.openedBy(who, person);
        }
        return codes.findByPersonIdAndUsedAtIsNullAndReplacedAtIsNull(person.value()).stream()
                .filter(code -> code.worksOn(clerk.today()))
                .map(JoiningCodeRecord::standing)
                .findFirst();
    }

    void separate(Who.Staff who, PersonId person, String reason) {
        opened.opened(who, person);
        replaceUnused(person);
        signIns.findByPersonId(person.value()).ifPresent(signIn -> {
            var why = clerk.keep(person, who, reason);
            signIn.separate();
            clerk.did(AuditEvent.of(who.actor(), "RECORD_SEPARATED")
                    .about(person.value())
                    .on("sign_in", signIn.getId())
                    .because(why));
            clerk.tell(person, Joining.thing("record-separated", clerk.today()));
        });
    }

    private void replaceUnused(PersonId person) {
        codes.findByPersonIdAndUsedAtIsNullAndReplacedAtIsNull(person.value())
                .forEach(code -> code.replace(clerk.now()));
    }

    private CodeText unheardOf() {
        CodeText code;
        do {
            code = CodeText.random();
        } while (codes.existsByPublicPart(code.publicPart()));
        return code;
    }
}
