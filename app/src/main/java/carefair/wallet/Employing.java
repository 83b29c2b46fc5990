package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person says of the personal assistants they employ, so that what they will owe them can be set aside. For the person, who acts for
 * them with the power to order, and direct payment officers who opened the record. Every version is kept.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Employing {

    /** @param name as the person calls the assistant */
    public record Assistant(AssistantId id, String name, Employment work) {}

    private final WalletRights rights;
    private final WalletBook wallets;
    private final EmployingBook book;
    private final Words words;
    private final Audit audit;

    Employing(WalletRights rights, WalletBook wallets, EmployingBook book, Words words, Audit audit) {
        this.rights = rights;
        this.wallets = wallets;
        this.book = book;
        this.words = words;
        this.audit = audit;
    }

    /**
     * Says that an assistant is employed, or, with the same key again, how from now on.
     *
     * @return the assistant, whom the same key always names
     * @throws WalletRefusal.NoWallet if the person has none
     */
    public AssistantId say(CommandKey key, Who who, PersonId person, String name, Employment work) {
        mayChange(who, person);
        var id = new AssistantId(key.value());
        write(who, person, id, name, work, false);
        return id;
    }

    /**
     * Says that an assistant does not work for the person any more.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is no assistant of theirs
     */
    public void end(Who who, PersonId person, AssistantId id) {
        mayChange(who, person);
        var known = of(person).stream().filter(one -> one.id().equals(id)).findFirst();
        var assistant = known.orElseThrow(() -> rights.notTheirs(who, "ASSISTANT_ENDED", "assistant", id.value()));
        write(who, person, id, assistant.name(), assistant.work(), true);
    }

    /** Those who work for the person now. */
    @Transactional(readOnly = true)
    public List<Assistant> assistants(Who who, PersonId person) {
        rights.maySee(who, person);
        return of(person);
    }

    List<Assistant> of(PersonId person) {
        return wallets.find(person).map(wallet -> book.of(wallet.id())).orElse(List.of());
    }

    private void write(Who who, PersonId person, AssistantId id, String name, Employment work, boolean ended) {
        var wallet = wallets.require(person);
        if (!book.isOrMayBeOf(id, wallet.id())) {
            throw rights.notTheirs(who, "ASSISTANT_SAID", "assistant", id.value());
        }
        book.add(wallet.id(), id, words.write(person.value(), who.actor(), name), work, ended, who.actor());
        audit.record(AuditEvent.of(who.actor(), ended ? "ASSISTANT_ENDED" : "ASSISTANT_SAID")
                .about(person.value())
                .on("assistant", id.value()));
    }

    private void mayChange(Who who, PersonId person) {
        switch (who) {
            case Who.Resident resident when resident.account().equals(person) -> rights.maySpend(resident);
            case Who.Staff staff -> rights.mayManage(staff, person);
            default -> throw rights.notTheirs(who, "ASSISTANT_SAID", "wallet", person.value());
        }
    }
}
