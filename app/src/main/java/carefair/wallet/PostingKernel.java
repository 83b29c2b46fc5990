package carefair.wallet;

import carefair.audit.Audit;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Moves money: the one road to balances, journals and postings, by SQL on the caller's transaction.
 *
 * <p>Within a command: its key is inserted first, then its rows, then balances in ascending order of account, each by a statement that
 * checks and acts at once, then postings, the audit record and the answer, all in one commit.
 */
@Component
class PostingKernel {

    private final EntityManager entities;
    private final Commands commands;
    private final Balances balances;
    private final Journals journals;
    private final Audit audit;

    PostingKernel(EntityManager entities, Commands commands, Balances balances, Journals journals, Audit audit) {
        this.entities = entities;
        this.commands = commands;
        this.balances = balances;
        this.journals = journals;
        this.audit = audit;
    }

    /**
     * Does a command once: the same key again gives the answer it had. Needs a transaction in progress.
     *
     * @throws WalletRefusal.KeyUsedForSomethingElse if the key came before with another request
     */
    Answer once(Command command, Supplier<Answer> work) {
        // What the caller changed through JPA is refused now, if it must be, and not after money has moved.
        entities.flush();
        var before = commands.begin(command);
        if (before.isPresent()) {
            return before.get();
        }
        var answer = work.get();
        audit.record(command.event(answer));
        commands.finish(command, answer);
        return answer;
    }

    /** Posts one journal. Its legs stand in ascending order of account, or two commands could lock each other out. */
    UUID post(Command command, Journal journal) {
        var id = journals.add(command, journal);
        journal.legs().stream()
                .filter(leg -> !leg.kind().deferred())
                // What passes through comes and goes in one statement, with the first of its two legs.
                .filter(leg -> !leg.kind().passesThrough() || leg.cr() > 0)
                .forEach(balances::post);
        int number = 0;
        for (var leg : journal.legs()) {
            number++;
            journals.addPosting(id, number, journal, leg);
        }
        journals.tell(id);
        return id;
    }

    /** What stands on each of these accounts, which nobody else changes until the transaction ends. */
    Map<Long, Balances.Balance> locked(Collection<Long> accounts) {
        var found = new LinkedHashMap<Long, Balances.Balance>();
        accounts.stream().sorted().forEach(account -> found.put(account, balances.lock(account)));
        return found;
    }

    /** What stands on each of these accounts at this moment. */
    Map<Long, Balances.Balance> read(Collection<Long> accounts) {
        var found = new LinkedHashMap<Long, Balances.Balance>();
        accounts.forEach(account -> found.put(account, balances.read(account)));
        return found;
    }

    void setAside(List<HoldLine> lines) {
        ascending(lines).forEach(line -> balances.setAside(line.account(), line.amount()));
    }

    /** Gives back all that is still held. */
    void giveBack(List<HoldLine> lines) {
        ascending(lines).stream()
                .filter(line -> line.stillHeld() > 0)
                .forEach(line -> balances.giveBack(line.account(), line.stillHeld()));
    }

    private static List<HoldLine> ascending(List<HoldLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingLong(HoldLine::account))
                .toList();
    }
}
