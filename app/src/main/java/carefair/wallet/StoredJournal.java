package carefair.wallet;

import carefair.audit.CanonicalBytes;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal with its postings as the tables have them, and the bytes by which the chain holds both. */
final class StoredJournal {

    /** What the digest consists of; a new number when a field is added. */
    static final int SCHEMA_VERSION = 1;

    static final String COLUMNS =
            "id, council_id, kind, actor_id, on_behalf_of, auth_basis, grant_id, reason_code, order_id, hold_id, payee_id,"
                    + " policy_version_id, period_first, period_last, effective_on, recorded_at, command_scope, command_key, request_hash,"
                    + " reverses_id";

    static final String POSTING_COLUMNS =
            "journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, category, account_seq, balance_after,"
                    + " reverses_journal, reverses_leg";

    /** One leg; number and balance are null where they are kept beside. */
    record Posting(
            int leg,
            String journalKind,
            long account,
            String accountKind,
            String side,
            long dr,
            long cr,
            @Nullable String category,
            @Nullable Long number,
            @Nullable Long after,
            @Nullable UUID reverses,
            @Nullable Integer reversesLeg) {

        static Posting of(ResultSet row) throws SQLException {
            long number = row.getLong(10);
            boolean unnumbered = row.wasNull();
            long after = row.getLong(11);
            boolean noBalance = row.wasNull();
            int reversesLeg = row.getInt(13);
            boolean reversesNothing = row.wasNull();
            return new Posting(
                    row.getInt(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getString(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getString(9),
                    unnumbered ? null : number,
                    noBalance ? null : after,
                    UuidBytes.toUuidOrNull(row.getBytes(12)),
                    reversesNothing ? null : reversesLeg);
        }
    }

    final UUID id;
    final String council;
    final String kind;
    final UUID actor;
    final UUID onBehalfOf;
    final String reasonCode;
    final @Nullable UUID hold;
    final @Nullable UUID payee;
    final String scope;
    final UUID key;
    final String requestHash;
    final LocalDateTime recordedAt;
    final List<Posting> postings = new ArrayList<>();
    private final CanonicalBytes bytes = new CanonicalBytes();

    StoredJournal(ResultSet row) throws SQLException {
        id = UuidBytes.toUuid(row.getBytes(1));
        council = row.getString(2);
        kind = row.getString(3);
        actor = UuidBytes.toUuid(row.getBytes(4));
        onBehalfOf = UuidBytes.toUuid(row.getBytes(5));
        reasonCode = row.getString(8);
        hold = UuidBytes.toUuidOrNull(row.getBytes(10));
        payee = UuidBytes.toUuidOrNull(row.getBytes(11));
        recordedAt = row.getObject(16, LocalDateTime.class);
        scope = row.getString(17);
        key = UuidBytes.toUuid(row.getBytes(18));
        requestHash = row.getString(19);
        bytes.add(SCHEMA_VERSION)
                .add(council)
                .add(id)
                .add(kind)
                .add(actor)
                .add(onBehalfOf)
                .add(row.getString(6))
                .add(row.getBytes(7))
                .add(reasonCode)
                .add(row.getBytes(9))
                .add(hold)
                .add(payee)
                .add(row.getBytes(12))
                .add(day(row.getObject(13, LocalDate.class)))
                .add(day(row.getObject(14, LocalDate.class)))
                .add(day(row.getObject(15, LocalDate.class)))
                .add(recordedAt.toEpochSecond(ZoneOffset.UTC))
                .add(recordedAt.getNano() / 1_000)
                .add(scope)
                .add(key)
                .add(requestHash)
                .add(row.getBytes(20));
    }

    /** Takes its postings in the order of their legs. */
    void add(Posting posting) {
        postings.add(posting);
        bytes.add(posting.leg())
                .add(posting.journalKind())
                .add(posting.account())
                .add(posting.accountKind())
                .add(posting.side())
                .add(posting.dr())
                .add(posting.cr())
                .add(posting.category())
                .add(text(posting.number()))
                .add(text(posting.after()))
                .add(posting.reverses())
                .add(
                        posting.reversesLeg() == null
                                ? null
                                : posting.reversesLeg().toString());
    }

    /** SHA-256 over every field of the journal and of its postings. */
    byte[] digest() {
        return bytes.sha256();
    }

    /** What it moves, in pence: the sum of its debits. */
    long pence() {
        return postings.stream().mapToLong(Posting::dr).sum();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
