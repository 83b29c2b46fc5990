package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything held about one person, whichever module holds it: to be handed out, and put right (UK GDPR, articles 15 and 16). */
@Service
@Transactional
public class PersonalFile {

    /**
     * The rows of one table about a person.
     *
     * @param rows each by the names of its columns, in their order; ids as {@link java.util.UUID}
     */
    public record Part(String module, String table, List<Map<String, @Nullable Object>> rows) {}

    private final PersonalRows rows;
    private final PersonRecords people;
    private final Access access;
    private final OpenedRecords opened;
    private final Clerk clerk;

    PersonalFile(PersonalRows rows, PersonRecords people, Access access, OpenedRecords opened, Clerk clerk) {
        this.rows = rows;
        this.people = people;
        this.access = access;
        this.opened = opened;
        this.clerk = clerk;
    }

    /**
     * All of it: for the person themselves, for an officer who opened the record, and for the application's own command. That it was handed
     * out is remembered.
     *
     * @throws IdentityRefusal.NotYours for anybody else, also for who acts for the person
     */
    public List<Part> of(Who who, PersonId person) {
        mayHave(who, person);
        clerk.did(AuditEvent.of(who.actor(), "PERSONAL_DATA_HANDED_OUT")
                .about(person.value())
                .on("person", person.value()));
        return rows.of(person);
    }

    /** All that is held about a way in that is joined to no record: for whoever signs in this way. */
    public List<Part> of(Who.Unjoined who) {
        clerk.did(AuditEvent.of(who.actor(), "PERSONAL_DATA_HANDED_OUT")
                .about(who.actor())
                .on("sign_in", who.actor()));
        return rows.of(who.signIn());
    }

    /** The person with this reference, for the application's own command. @throws IdentityRefusal.NotYours if there is none */
    @Transactional(readOnly = true)
    public PersonId withReference(Who.System who, String reference) {
        return people.findByReference(reference).map(PersonRecord::personId).orElseThrow(IdentityRefusal.NotYours::new);
    }

    /**
     * What they wrote about their own support, as last corrected, newest first; also before their sign-in was joined to their record. Only
     * themselves.
     */
    @Transactional(readOnly = true)
    public List<Words.Written> written(Who.Asker who) {
        if (who instanceof Who.Resident resident) {
            mayHave(resident, resident.account());
        }
        return clerk.writtenBy(who);
    }

    /**
     * Puts something they wrote right: from now on the correction is read in its place. Only themselves.
     *
     * @param text 1 to 2,000 characters
     * @throws IdentityRefusal.NotYours if they wrote no such words
     */
    public void correct(Who.Asker who, WordsId words, String text) {
        if (written(who).stream().noneMatch(own -> own.id().equals(words))) {
            throw access.refuse(
                    who, AuditEvent.of(who.actor(), "WORDS_ASKED_FOR").on("words", words.value()));
        }
        clerk.correct(who, words, text);
    }

    private void mayHave(Who who, PersonId person) {
        switch (who) {
            case Who.Resident resident
            when resident.isThemselves() && resident.account().equals(person) -> access.require(resident, Power.SEE);
            case Who.Staff staff -> opened.opened(staff, person);
            case Who.System system -> {}
            default ->
                throw access.refuse(
                        who,
                        AuditEvent.of(who.actor(), "PERSONAL_DATA_ASKED_FOR")
                                .about(person.value())
                                .on("person", person.value()));
        }
    }
}
