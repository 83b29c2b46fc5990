package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an officer put right or withhold what anybody wrote about a person, when the person asks for it (UK GDPR, articles 16 and 18). The first
 * wording stays kept, as the audit's chain has its digest. All needs a direct payment officer who opened the record.
 */
@Service
@Transactional
public class WordsAbout {

    private static final int NEWEST = 200;
    private static final String PATH = "/app/account/data";

    private final Words words;
    private final OpenedRecords opened;
    private final Access access;
    private final Naming naming;
    private final Clerk clerk;

    WordsAbout(Words words, OpenedRecords opened, Access access, Naming naming, Clerk clerk) {
        this.words = words;
        this.opened = opened;
        this.access = access;
        this.naming = naming;
        this.clerk = clerk;
    }

    /** What somebody wrote about the person, as it was last put right. */
    public record Said(WordsId id, String author, String text, Instant at) {}

    /** The newest 200 things that anybody wrote about the person, newest first. That they were read is remembered. */
    public List<Said> of(Who.Staff who, PersonId person) {
        mayRead(who, person);
        clerk.did(AuditEvent.of(who.actor(), "WORDS_READ").about(person.value()).on("person", person.value()));
        return words.about(person.value(), NEWEST).stream().map(this::named).toList();
    }

    /** @throws IdentityRefusal.NotYours if nothing of that id is written about the person */
    @Transactional(readOnly = true)
    public Said one(Who.Staff who, PersonId person, WordsId id) {
        mayRead(who, person);
        return words.one(person.value(), id).map(this::named).orElseThrow(() -> notThere(who, id));
    }

    /**
     * Puts words right, whoever wrote them: from now on the correction is read in their place. The person is told.
     *
     * @param text what they should say, 1 to 2,000 characters
     * @param reason why, 1 to 2,000 characters
     * @throws IdentityRefusal.NotYours if nothing of that id is written about the person
     */
    public void correct(Who.Staff who, PersonId person, WordsId id, String text, String reason) {
        mustBeAbout(who, person, id);
        words.correct(id, who.actor(), text);
        done(who, person, id, "WORDS_CORRECTED", reason, "words-corrected");
    }

    /**
     * Withholds words, whoever wrote them: nobody reads them here from now on. The person is told.
     *
     * @param reason why, 1 to 2,000 characters
     * @throws IdentityRefusal.NotYours if nothing of that id is written about the person
     */
    public void withhold(Who.Staff who, PersonId person, WordsId id, String reason) {
        mustBeAbout(who, person, id);
        words.withhold(id);
        done(who, person, id, "WORDS_WITHHELD", reason, "words-withheld");
    }

    private void done(Who.Staff who, PersonId person, WordsId id, String action, String reason, String news) {
        var why = clerk.keep(person, who, reason);
        clerk.did(AuditEvent.of(who.actor(), action)
                .about(person.value())
                .on("words", id.value())
                .because(why));
        clerk.tell(person, new ThingsToKnow.Thing(news, Map.of("by", naming.nameOf(who.signIn())), PATH, null));
    }

    private void mustBeAbout(Who.Staff who, PersonId person, WordsId id) {
        mayRead(who, person);
        if (words.one(person.value(), id).isEmpty()) {
            throw notThere(who, id);
        }
    }

    private void mayRead(Who.Staff who, PersonId person) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        opened.opened(who, person);
    }

    private IdentityRefusal.NotYours notThere(Who.Staff who, WordsId id) {
        return access.refuse(who, AuditEvent.of(who.actor(), "WORDS_ASKED_FOR").on("words", id.value()));
    }

    private Said named(Words.Said said) {
        return new Said(said.id(), naming.nameOf(new SignInId(said.author())), said.text(), said.at());
    }
}
