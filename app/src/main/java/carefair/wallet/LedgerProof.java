package carefair.wallet;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Proves the whole ledger from its tables and nothing remembered, as it stood at one moment: it may be asked while money moves. Time
 * grows with the number of postings, memory with the number of accounts. It repairs nothing.
 */
@Component
public class LedgerProof {

    /**
     * A promise that does not hold.
     *
     * @param promise which, in a sentence
     * @param where the journal, posting, account, hold or command, by its id, and what stands there
     */
    public record Breach(String promise, String where) {}

    /** What was read, and the first hundred breaches; none when every promise holds. */
    public record Result(
            long journals, long postings, long accounts, long holds, long chained, List<Breach> breaches) {}

    private final DataSource database;

    LedgerProof(DataSource database) {
        this.database = database;
    }

    /** Every promise of the ledger's own tables that does not hold now, each with where; empty when all hold. */
    public List<Breach> breaches() {
        return prove(false, List.of()).breaches();
    }

    /** The whole proof, with the audit: each money act has its record. */
    public Result prove() {
        return prove(List.of());
    }

    /** As {@link #prove()}, and the journals' chain must pass through what these seals hold. */
    Result prove(List<DaySeal> seals) {
        return prove(true, seals);
    }

    private Result prove(boolean withAudit, List<DaySeal> seals) {
        try (var snapshot = LedgerSnapshot.of(database)) {
            var breaches = new Breaches();
            var marks = new MoneyMarks();
            var links = new LinkedJournals(breaches, seals);
            var postings = new PostingsProof(snapshot, breaches, marks, links);
            postings.read();
            // Where the chain breaks says more than all that goes wrong because of it, so it is named first.
            var broken = new Breaches();
            long chained = new JournalChainProof(snapshot, broken, seals).read(links.found());
            var holds = new HoldsProof(snapshot, breaches, marks, postings);
            holds.read();
            postings.judgeAccounts();
            new ReversalsProof(snapshot, breaches).read();
            var commands = new CommandsProof(snapshot, breaches, marks);
            commands.readAnswers();
            if (withAudit) {
                commands.readAudit();
            }
            return new Result(
                    postings.journals(),
                    postings.postings(),
                    postings.accounts().size(),
                    holds.holds(),
                    chained,
                    Stream.concat(broken.found().stream(), breaches.found().stream())
                            .toList());
        }
    }
}
