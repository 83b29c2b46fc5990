package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's decisions that paying a partner or close family is necessary, which lift that block (SI 2014/2871 reg 3(2)). A direct
 * payment officer who opened the record makes and ends them; the person reads them.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Necessities {

    private final WalletRights rights;
    private final NecessityBook book;
    private final Trace trace;
    private final InstantSource clock;

    Necessities(WalletRights rights, NecessityBook book, Trace trace, InstantSource clock) {
        this.rights = rights;
        this.book = book;
        this.trace = trace;
        this.clock = clock;
    }

    /** What such a decision leaves behind, and who is told. */
    @Component("necessityTrace")
    record Trace(Audit audit, Words words, ThingsToKnow things) {}

    /**
     * Records that paying this payee is necessary, from today. The same key again records nothing more.
     *
     * @param endsOn the last day of support it is for, today or later
     * @param why the reason, 1 to 2,000 characters, which the person reads
     * @throws IllegalArgumentException if the last day has gone by
     */
    public NecessityId decide(
            CommandKey key,
            Who.Staff who,
            PersonId person,
            OrganisationId payee,
            SpendFacts.Purpose purpose,
            LocalDate endsOn,
            String why) {
        rights.mayManage(who, person);
        var id = new NecessityId(key.value());
        if (book.find(id).isPresent()) {
            return id;
        }
        var today = London.today(clock);
        if (endsOn.isBefore(today)) {
            throw new IllegalArgumentException("A decision for days gone by: " + endsOn);
        }
        var words = trace.words().write(person.value(), who.actor(), why);
        book.add(new Necessity(id, person, payee, purpose, who.signIn(), today, endsOn, why, Optional.empty()), words);
        trace.audit().record(event(who, "NECESSITY_DECIDED", id, person).because(words));
        tell(person, "necessity-decided");
        return id;
    }

    /** Ends a decision from today on; ending it again changes nothing. @param why 1 to 2,000 characters */
    public void end(Who.Staff who, NecessityId id, String why) {
        rights.mayTotal(who);
        var decision =
                book.find(id).orElseThrow(() -> rights.notTheirs(who, "NECESSITY_ENDED", "necessity", id.value()));
        rights.mayManage(who, decision.person());
        if (decision.endedOn().isPresent()) {
            return;
        }
        var words = trace.words().write(decision.person().value(), who.actor(), why);
        if (book.end(id, who.signIn(), London.today(clock), words)) {
            trace.audit()
                    .record(event(who, "NECESSITY_ENDED", id, decision.person()).because(words));
            tell(decision.person(), "necessity-ended");
        }
    }

    /** Every decision about one person, newest first: for the person, who acts for them, and staff who opened the record. */
    @Transactional(readOnly = true)
    public List<Necessity> of(Who who, PersonId person) {
        rights.maySee(who, person);
        return book.of(person);
    }

    private void tell(PersonId person, String news) {
        trace.things().tell(person, new ThingsToKnow.Thing("wallet." + news, Map.of(), "/app/wallet", null));
    }

    private static AuditEvent event(Who.Staff who, String action, NecessityId id, PersonId person) {
        return AuditEvent.of(who.actor(), action).about(person.value()).on("necessity", id.value());
    }
}
