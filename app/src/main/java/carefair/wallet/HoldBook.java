package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.shared.CategoryCode;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of holds. A hold's row is locked before its amounts are read to be changed, and changed only as it was read. */
@Component
class HoldBook {

    /** A hold as it stands; amounts in pence. */
    record Held(
            UUID id,
            PersonId person,
            UUID order,
            OrganisationId payee,
            long payeeAccount,
            CategoryCode category,
            UUID policyVersion,
            long amount,
            long captured,
            long released,
            int version,
            LocalDate firstDay) {

        long stillHeld() {
            return amount - captured - released;
        }
    }

    private static final String BY = """
            select h.id, w.person_id, h.order_id, h.payee_id, h.payee_account_id, h.category, h.policy_version_id,
                h.amount, h.captured, h.released, h.version, h.first_day
            from hold h join wallet w on w.id = h.wallet_id where\s""";

    private static final String SELECT = BY + "h.id = ?";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    HoldBook(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(SpendRequest request, SpendingTerms terms, long payeeAccount, List<HoldLine> lines) {
        return add(request, terms, payeeAccount, lines, 0);
    }

    /** A hold that is captured whole by the journal that is posted with it. */
    UUID addCaptured(SpendRequest request, SpendingTerms terms, long payeeAccount, List<HoldLine> lines) {
        return add(request, terms, payeeAccount, lines, request.amount().pence());
    }

    private UUID add(
            SpendRequest request, SpendingTerms terms, long payeeAccount, List<HoldLine> lines, long captured) {
        var id = Uuid7.next(clock);
        jdbc.sql("""
                insert into hold (id, wallet_id, order_id, payee_id, payee_account_id, category, first_day, last_day,
                    plan_version_id, policy_version_id, amount, captured, released, state, version, held_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?)
                """)
                .params(UuidBytes.of(id), UuidBytes.of(terms.wallet()), UuidBytes.of(request.order()))
                .params(UuidBytes.of(request.payee().value()), payeeAccount)
                .params(request.category().text(), request.firstDay(), request.lastDay())
                .params(UuidBytes.of(terms.planVersion()), UuidBytes.of(terms.policyVersion()))
                .params(request.amount().pence(), captured, captured == 0 ? "PENDING" : "CAPTURED")
                .param(Utc.of(clock.instant()))
                .update();
        lines.forEach(line -> addLine(id, line));
        return id;
    }

    Optional<Held> find(UUID hold) {
        return jdbc.sql(SELECT).param(UuidBytes.of(hold)).query(HoldBook::held).optional();
    }

    /** The newest hold of one of a person's orders. */
    Optional<Held> ofOrder(PersonId person, UUID order) {
        return jdbc.sql(BY + "w.person_id = ? and h.order_id = ? order by h.held_at desc, h.id desc limit 1")
                .params(UuidBytes.of(person.value()), UuidBytes.of(order))
                .query(HoldBook::held)
                .optional();
    }

    /** A person's newest holds, newest first. */
    List<Held> newest(PersonId person, int limit) {
        return jdbc.sql(BY + "w.person_id = ? order by h.held_at desc, h.id desc limit ?")
                .params(UuidBytes.of(person.value()), limit)
                .query(HoldBook::held)
                .list();
    }

    /** The hold, which nobody else changes until the transaction ends. */
    Held lock(UUID hold) {
        jdbc.sql("select version from hold where id = ? for update")
                .param(UuidBytes.of(hold))
                .query(Integer.class)
                .single();
        return find(hold).orElseThrow();
    }

    /** The hold's lines in the order in which its funds pay. */
    List<HoldLine> lines(UUID hold) {
        return jdbc.sql("""
                select f.kind, l.account_id, l.place, l.amount, l.captured, l.released, l.left_after, f.valid_to, f.holder_id
                from hold_line l join fund f on f.account_id = l.account_id
                where l.hold_id = ? order by l.place
                """)
                .param(UuidBytes.of(hold))
                .query((row, n) -> new HoldLine(
                        FundKind.valueOf(row.getString("kind")),
                        row.getLong("account_id"),
                        row.getInt("place"),
                        row.getLong("amount"),
                        row.getLong("captured"),
                        row.getLong("released"),
                        row.getLong("left_after"),
                        row.getObject("valid_to", LocalDate.class),
                        WalletBook.holder(row)))
                .list();
    }

    /** Writes what has become of a hold, if it is still as it was read: of two that end it, one wins. */
    void change(Held held, long captured, long released) {
        boolean ended = captured + released == held.amount();
        var state = !ended ? "PENDING" : captured > 0 ? "CAPTURED" : "RELEASED";
        int rows = jdbc.sql("""
                update hold set captured = ?, released = ?, state = ?, version = version + 1
                where id = ? and version = ? and state = 'PENDING'
                """)
                .params(captured, released, state, UuidBytes.of(held.id()), held.version())
                .update();
        mustBeOne(held.id(), rows);
    }

    void capture(UUID hold, long account, long pence) {
        mustBeOne(
                hold,
                jdbc.sql("update hold_line set captured = captured + ? where hold_id = ? and account_id = ?")
                        .params(pence, UuidBytes.of(hold), account)
                        .update());
    }

    void releaseRest(UUID hold) {
        jdbc.sql("update hold_line set released = amount - captured where hold_id = ?")
                .param(UuidBytes.of(hold))
                .update();
    }

    private void addLine(UUID hold, HoldLine line) {
        jdbc.sql("""
                insert into hold_line (hold_id, account_id, place, amount, captured, released, left_after)
                values (?, ?, ?, ?, ?, 0, ?)
                """)
                .params(
                        UuidBytes.of(hold),
                        line.account(),
                        line.place(),
                        line.amount(),
                        line.captured(),
                        line.leftAfter())
                .update();
    }

    private static void mustBeOne(UUID hold, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("Hold " + hold + " did not allow what was planned under its lock");
        }
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                UuidBytes.toUuid(row.getBytes("id")),
                new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))),
                UuidBytes.toUuid(row.getBytes("order_id")),
                new OrganisationId(UuidBytes.toUuid(row.getBytes("payee_id"))),
                row.getLong("payee_account_id"),
                new CategoryCode(row.getString("category")),
                UuidBytes.toUuid(row.getBytes("policy_version_id")),
                row.getLong("amount"),
                row.getLong("captured"),
                row.getLong("released"),
                row.getInt("version"),
                row.getObject("first_day", LocalDate.class));
    }
}
