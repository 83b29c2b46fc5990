package carefair.wallet;

import carefair.shared.CategoryCode;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads every hold with its lines once: its sums, its funds, and the plan and rules it was made under. */
final class HoldsProof {

    static final String LINES = "A hold is the sum of its lines";
    static final String STATE = "A hold ends once: it is open exactly while something is still held";
    static final String SET_ASIDE = "What open holds keep is what is set aside";
    static final String PAID = "What was captured of a hold was posted from the same fund";
    static final String SPLIT = "Funds pay in the order of the rules in force, each as much as it has";
    static final String OWN_FUNDS = "A hold keeps money of one person's own funds alone";
    static final String COVERED = "A hold was covered by the plan it names, or by what its fund is for";

    static final String ONE_PAYER = "An order is paid by the council or by one holder, never by both";

    static final String BLOCKED = "No rule in force then blocked what a hold pays for";

    private static final String ROWS = """
            select h.id, h.wallet_id, h.category, h.first_day, h.last_day, h.plan_version_id, h.policy_version_id, h.amount, h.captured, h.released, h.state,
                l.account_id, l.place, l.amount as line_amount, l.captured as line_captured, l.released as line_released,
                l.left_after
            from hold h left join hold_line l on l.hold_id = h.id order by h.id, l.place
            """;

    private static final String NOT_POSTED = """
            select l.hold_id, l.account_id from hold_line l
            left join (select j.hold_id, p.account_id, sum(p.dr) as paid from posting p join journal j on j.id = p.journal_id
                where j.hold_id is not null and p.dr > 0 group by j.hold_id, p.account_id) paid
                on paid.hold_id = l.hold_id and paid.account_id = l.account_id
            where l.captured <> coalesce(paid.paid, 0)
            """;

    private final LedgerSnapshot snapshot;
    private final Breaches breaches;
    private final MoneyMarks marks;
    private final PostingsProof postings;

    private final Map<UUID, UUID> owners = new HashMap<>();
    private final Map<UUID, UUID> walletOfPlan = new HashMap<>();
    private final Map<UUID, Set<CategoryCode>> covered = new HashMap<>();
    private final Map<UUID, List<FundKind>> fundOrders = new HashMap<>();
    private final Map<UUID, List<SpendingRule>> rules = new HashMap<>();
    private final Map<UUID, Rulebook> rulebooks = new HashMap<>();
    private final Map<Long, WalletBook.Fund> funds = new HashMap<>();
    private long holds;
    private @Nullable Open open;

    HoldsProof(LedgerSnapshot snapshot, Breaches breaches, MoneyMarks marks, PostingsProof postings) {
        this.snapshot = snapshot;
        this.breaches = breaches;
        this.marks = marks;
        this.postings = postings;
    }

    void read() {
        snapshot.read("select id, person_id from wallet", row -> owners.put(id(row, 1), id(row, 2)));
        snapshot.read(
                "select id, wallet_id from support_plan_version", row -> walletOfPlan.put(id(row, 1), id(row, 2)));
        snapshot.read(
                "select version_id, category from support_plan_category",
                row -> covered.computeIfAbsent(id(row, 1), version -> new HashSet<>())
                        .add(new CategoryCode(row.getString(2))));
        snapshot.read(
                "select id, fund_order from policy_version",
                row -> fundOrders.put(id(row, 1), Policies.kinds(row.getString(2))));
        snapshot.read(
                "select * from policy_rule order by policy_version_id, place",
                row -> rules.computeIfAbsent(
                                UuidBytes.toUuid(row.getBytes("policy_version_id")), version -> new ArrayList<>())
                        .add(Policies.rule(row)));
        readFunds();
        snapshot.read(ROWS, this::take);
        endOfHold();
        postings.accounts().stream()
                .filter(account -> account.hasRow && !account.holdsAgree())
                .forEach(account -> breaches.add(
                        SET_ASIDE,
                        "account " + account.id + ": its row says " + account.pendingDr + " pence, open holds keep "
                                + account.held()));
        if (!marks.paidAgrees()) {
            snapshot.read(NOT_POSTED, row -> breaches.add(PAID, "hold " + id(row, 1) + ", account " + row.getLong(2)));
        }
    }

    private void readFunds() {
        var categories = new HashMap<UUID, Set<CategoryCode>>();
        snapshot.read(
                "select fund_id, category from fund_category",
                row -> categories
                        .computeIfAbsent(id(row, 1), fund -> new HashSet<>())
                        .add(new CategoryCode(row.getString(2))));
        snapshot.read("select " + WalletBook.FUND + " from fund f", row -> {
            var fund = WalletBook.fund(row, categories);
            funds.put(fund.account(), fund);
        });
    }

    long holds() {
        return holds;
    }

    private void take(ResultSet row) throws SQLException {
        var id = id(row, 1);
        var current = open;
        if (current == null || !current.id.equals(id)) {
            endOfHold();
            current = new Open(row);
            open = current;
            holds++;
        }
        if (row.getLong("account_id") != 0) {
            current.line(row);
        }
    }

    private void endOfHold() {
        if (open != null) {
            open.end();
        }
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return UuidBytes.toUuid(row.getBytes(column));
    }

    /** One hold while its lines are read. */
    private final class Open {

        private final UUID id;
        private final @Nullable UUID owner;
        private final List<FundKind> kinds;
        private final FundChoice.Wanted wanted;
        private final Rulebook rulebook;
        private long amount;
        private long captured;
        private long released;
        private WalletBook.@Nullable Fund lastFund;
        private boolean fundUsedUp = true;

        Open(ResultSet row) throws SQLException {
            id = id(row, 1);
            amount = row.getLong("amount");
            captured = row.getLong("captured");
            released = row.getLong("released");
            var wallet = UuidBytes.toUuid(row.getBytes("wallet_id"));
            var plan = UuidBytes.toUuid(row.getBytes("plan_version_id"));
            owner = owners.get(wallet);
            kinds = fundOrders.getOrDefault(UuidBytes.toUuid(row.getBytes("policy_version_id")), List.of());
            rulebook = rulebooks.computeIfAbsent(
                    UuidBytes.toUuid(row.getBytes("policy_version_id")),
                    version -> new Rulebook(rules.getOrDefault(version, List.of())));
            wanted = new FundChoice.Wanted(
                    new CategoryCode(row.getString("category")),
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    covered.getOrDefault(plan, Set.of()));
            marks.hold(id, owner == null ? wallet : owner, released > 0);
            breaches.addUnless(wallet.equals(walletOfPlan.get(plan)), COVERED, this::where);
            breaches.addUnless(
                    row.getString("state").equals("PENDING") == (captured + released < amount), STATE, this::where);
        }

        void line(ResultSet row) throws SQLException {
            long lineAmount = row.getLong("line_amount");
            long leftAfter = row.getLong("left_after");
            long lineCaptured = row.getLong("line_captured");
            long lineReleased = row.getLong("line_released");
            amount -= lineAmount;
            captured -= lineCaptured;
            released -= lineReleased;
            var account = postings.account(row.getLong("account_id"));
            if (account == null || !account.owner.equals(owner)) {
                breaches.add(OWN_FUNDS, where());
                return;
            }
            account.hold(lineAmount - lineCaptured - lineReleased);
            marks.paid(id, account.id, -lineCaptured);
            var fund = funds.get(account.id);
            breaches.addUnless(
                    fund != null && FundChoice.covers(fund, wanted) && FundChoice.isForItsDays(fund, wanted),
                    COVERED,
                    this::where);
            breaches.addUnless(fund != null && !isBlocked(fund), BLOCKED, this::where);
            breaches.addUnless(fund != null && comesNext(fund) && fundUsedUp && leftAfter >= 0, SPLIT, this::where);
            breaches.addUnless(
                    fund == null || lastFund == null || bothHeldByTheCouncil(lastFund, fund), ONE_PAYER, this::where);
            lastFund = fund;
            fundUsedUp = leftAfter == 0;
        }

        /** By its category alone: who was paid, and for which stay, was judged by facts that are not kept. */
        private boolean isBlocked(WalletBook.Fund fund) {
            var known = new SpendingRule.Known(wanted.category(), SpendFacts.NONE, false, false);
            return rulebook.ruling(fund.kind(), known)
                    .filter(rule -> rule.outcome() == SpendingRule.Outcome.BLOCK)
                    .isPresent();
        }

        private static boolean bothHeldByTheCouncil(WalletBook.Fund one, WalletBook.Fund other) {
            return one.kind().isHeldByTheCouncil() && other.kind().isHeldByTheCouncil();
        }

        private boolean comesNext(WalletBook.Fund fund) {
            return kinds.contains(fund.kind())
                    && (lastFund == null || FundChoice.inOrder(kinds).compare(lastFund, fund) < 0);
        }

        void end() {
            breaches.addUnless(amount == 0 && captured == 0 && released == 0, LINES, this::where);
        }

        private String where() {
            return "hold " + id;
        }
    }
}
