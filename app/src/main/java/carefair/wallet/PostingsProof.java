package carefair.wallet;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads every journal with its postings once, in the order of their keys, and every account's balance against them. */
final class PostingsProof {

    static final String ADDS_UP = "Each journal's postings add up to nothing";
    static final String HAS_ROW = "Each account has its balance row";
    static final String BALANCE = "A balance is what its postings say";
    static final String SO_FAR = "Each posting's balance is the sum of all up to it";
    static final String SEQUENCE = "An account's sequence has no gap and no repeat";
    static final String FLOOR = "What is left never falls under an account's floor";
    static final String CEILING = "A person's own money passes through: nothing of it stays";
    static final String KINDS = "A journal moves money only between the kinds of account it may";
    static final String WHOSE =
            "A journal touches only the accounts of the person it is for, of its payee, of the fund's holder and of the council";
    static final String NO_JOURNAL = "Each posting belongs to a journal";

    static final String FOLDED = "A posting without a number has it beside, or waits for it";

    private final LedgerSnapshot snapshot;
    private final Breaches breaches;
    private final MoneyMarks marks;
    private final LinkedJournals links;
    private final Map<Long, ProvedAccount> accounts = new HashMap<>();
    private final Map<Long, UUID> holders = new HashMap<>();
    private final Set<String> allowed = new HashSet<>();
    private long journals;
    private long postings;

    PostingsProof(LedgerSnapshot snapshot, Breaches breaches, MoneyMarks marks, LinkedJournals links) {
        this.snapshot = snapshot;
        this.breaches = breaches;
        this.marks = marks;
        this.links = links;
    }

    void read() {
        snapshot.read(
                "select kind, side, account_kind from journal_kind",
                row -> allowed.add(row.getString(1) + row.getString(2) + row.getString(3)));
        snapshot.read(
                "select " + ProvedAccount.COLUMNS
                        + " from ledger_account a left join account_balance b on b.account_id = a.id",
                row -> {
                    var account = new ProvedAccount(row, marks.sketch());
                    accounts.put(account.id, account);
                });
        snapshot.read(
                "select account_id, holder_id from fund where holder_id is not null",
                row -> holders.put(row.getLong(1), UuidBytes.toUuid(row.getBytes(2))));
        new JournalPages(snapshot).read((journal, link) -> {
            take(journal);
            links.take(journal, link);
        });
        snapshot.read(ProvedAccount.FOLDED, row -> {
            var account = accounts.get(row.getLong(1));
            long id = row.getLong(1);
            long number = row.getLong(4);
            breaches.addUnless(
                    account != null && row.getLong(6) == id,
                    FOLDED,
                    () -> "fold entry " + number + " of account " + id);
            if (account != null) {
                account.fold(row.getLong(2), row.getLong(3), number, row.getLong(5));
            }
        });
        snapshot.read(ProvedAccount.WAITING, row -> {
            var account = accounts.get(row.getLong(1));
            if (account != null) {
                account.outboxed(row.getLong(2), row.getLong(3));
            }
        });
        var inTheTable = new AtomicLong();
        snapshot.read("select count(*) from posting", row -> inTheTable.set(row.getLong(1)));
        if (inTheTable.get() != postings) {
            orphans();
        }
    }

    /** Once holds were read too. */
    void judgeAccounts() {
        accounts.values().stream()
                .sorted(Comparator.comparingLong(account -> account.id))
                .forEach(this::judge);
    }

    @Nullable
    ProvedAccount account(long id) {
        return accounts.get(id);
    }

    Collection<ProvedAccount> accounts() {
        return accounts.values();
    }

    long journals() {
        return journals;
    }

    long postings() {
        return postings;
    }

    private void take(StoredJournal journal) {
        journals++;
        marks.journal(journal);
        long sum = 0;
        for (var posting : journal.postings) {
            postings++;
            sum += posting.cr() - posting.dr();
            takeLeg(journal, posting, accounts.get(posting.account()));
        }
        breaches.addUnless(journal.postings.size() > 1 && sum == 0, ADDS_UP, () -> "journal " + journal.id);
    }

    private void takeLeg(StoredJournal journal, StoredJournal.Posting posting, @Nullable ProvedAccount account) {
        Supplier<String> where = () -> "posting " + posting.leg() + " of journal " + journal.id;
        breaches.addUnless(
                account != null
                        && account.kind.equals(posting.accountKind())
                        && account.council.equals(journal.council)
                        && (posting.dr() > 0) == posting.side().equals("D")
                        && posting.journalKind().equals(journal.kind)
                        && allowed.contains(journal.kind + posting.side() + posting.accountKind()),
                KINDS,
                where);
        if (account == null) {
            return;
        }
        breaches.addUnless(isWhose(account, journal), WHOSE, where);
        var number = posting.number();
        var after = posting.after();
        if (number == null || after == null) {
            account.postUnnumbered(posting.dr(), posting.cr());
        } else {
            account.post(posting.dr(), posting.cr(), number, after);
        }
        if (journal.hold != null && posting.dr() > 0) {
            marks.paid(journal.hold, account.id, posting.dr());
        }
    }

    private boolean isWhose(ProvedAccount account, StoredJournal journal) {
        return switch (AccountKind.valueOf(account.kind)) {
            case DIRECT_PAYMENT, CONTRIBUTION, CARER, GRANT, OWN, ISF -> account.owner.equals(journal.onBehalfOf);
            case PROVIDER_PAYABLE -> account.owner.equals(journal.payee);
            case ISF_HOLDER ->
                journal.postings.stream()
                        .allMatch(posting -> posting.account() == account.id
                                || account.owner.equals(holders.get(posting.account())));
            case COUNCIL_FUNDING, COUNCIL_RECLAIMED, BANK_CONTROL -> account.owner.equals(Accounts.COUNCIL);
        };
    }

    private void judge(ProvedAccount account) {
        Supplier<String> where = () -> "account " + account.id;
        breaches.addUnless(account.hasRow, HAS_ROW, where);
        if (account.hasRow) {
            breaches.addUnless(account.floorHolds(), FLOOR, where);
            breaches.addUnless(account.ceilingHolds(), CEILING, where);
            if (!account.postingsAgree()) {
                walk(account);
            }
        }
    }

    /** Finds the line at which an account goes wrong, now that it is known to. */
    private void walk(ProvedAccount account) {
        var walk = new Walk(account);
        snapshot.read(
                "select p.journal_id, p.leg, p.dr, p.cr, coalesce(p.account_seq, f.account_seq) as account_seq,"
                        + " coalesce(p.balance_after, f.balance_after) as balance_after from posting p"
                        + " left join fold_entry f on f.journal_id = p.journal_id and f.leg = p.leg"
                        + " where p.account_id = ? order by 5, 1, 2",
                walk::take,
                account.id);
        walk.end();
    }

    private void orphans() {
        snapshot.read(
                "select p.journal_id, p.leg from posting p left join journal j on j.id = p.journal_id where j.id is null",
                row -> breaches.add(
                        NO_JOURNAL, "posting " + row.getInt(2) + " of journal " + UuidBytes.toUuid(row.getBytes(1))));
    }

    /** Along one account's lines in their order, up to the first that is wrong. */
    private final class Walk {

        private final ProvedAccount account;
        private long dr;
        private long cr;
        private long number;
        private long unnumbered;
        private boolean wrong;

        Walk(ProvedAccount account) {
            this.account = account;
        }

        void take(ResultSet row) throws SQLException {
            if (row.getObject("account_seq") == null) {
                unnumbered++;
                return;
            }
            number++;
            dr += row.getLong("dr");
            cr += row.getLong("cr");
            if (wrong) {
                return;
            }
            var where = "account " + account.id + ", line " + row.getLong("account_seq") + ", posting "
                    + row.getInt("leg") + " of journal " + UuidBytes.toUuid(row.getBytes("journal_id"));
            if (row.getLong("account_seq") != number) {
                wrong = true;
                breaches.add(SEQUENCE, where + ": line " + number + " was next");
            } else if (row.getLong("balance_after") != cr - dr) {
                wrong = true;
                breaches.add(
                        SO_FAR,
                        where + ": it says " + row.getLong("balance_after") + " pence, the lines say " + (cr - dr));
            }
        }

        void end() {
            var where = "account " + account.id;
            if (account.postedDr != dr || account.postedCr != cr) {
                breaches.add(
                        BALANCE,
                        where + ": its row says " + account.postedDr + " and " + account.postedCr
                                + " pence out and in, its postings " + dr + " and " + cr);
            }
            if (unnumbered > 0) {
                breaches.add(FOLDED, where + ": " + unnumbered + " have no number, and not all of them wait for one");
            }
            breaches.addUnless(
                    account.seq == number,
                    SEQUENCE,
                    () -> where + ": its row counts " + account.seq + " lines, there are " + number);
        }
    }
}
