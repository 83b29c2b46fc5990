package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of corrections that officers propose. */
@Component
class CorrectionBook {

    /** What is proposed, before it has a row. */
    record Proposed(
            CorrectionId id,
            CorrectionView.Kind kind,
            PersonId person,
            @Nullable UUID reverses,
            @Nullable About about,
            Money amount,
            CorrectionReason reason) {}

    /** The order or fund that money written down is for, and who got it or keeps it. */
    record About(UUID id, OrganisationId payee) {}

    private static final String SELECT = "select * from correction where council_id = ? and ";

    private final JdbcClient jdbc;
    private final Words words;
    private final Settings settings;
    private final InstantSource clock;

    CorrectionBook(JdbcClient jdbc, Words words, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether it is new; a form that was sent twice has one row */
    boolean add(Proposed proposed, SignInId by, WordsId why) {
        var about = proposed.about();
        try {
            jdbc.sql("""
                    insert into correction (id, council_id, kind, person_id, journal_id, amount, reason, words_id,
                        proposed_by, proposed_at, about_id, payee_id, standing)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                    """)
                    .params(
                            UuidBytes.of(proposed.id().value()),
                            settings.council().code())
                    .params(
                            proposed.kind().name(),
                            UuidBytes.of(proposed.person().value()))
                    .param(UuidBytes.ofNullable(proposed.reverses()))
                    .params(proposed.amount().pence(), proposed.reason().name(), UuidBytes.of(why.value()))
                    .params(UuidBytes.of(by.value()), Utc.of(clock.instant()))
                    .param(about == null ? null : UuidBytes.of(about.id()))
                    .param(about == null ? null : UuidBytes.of(about.payee().value()))
                    .update();
            return true;
        } catch (DuplicateKeyException sentTwice) {
            return false;
        }
    }

    /** @return whether it still waited */
    boolean decide(
            CorrectionId id,
            CorrectionView.Standing standing,
            SignInId by,
            @Nullable WordsId words,
            @Nullable UUID posted) {
        return jdbc.sql("""
                update correction set standing = ?, decided_by = ?, decided_at = ?, decided_words = ?, posted_journal = ?
                where id = ? and standing = 'WAITING' and proposed_by <> ?
                """)
                        .params(standing.name(), UuidBytes.of(by.value()), Utc.of(clock.instant()))
                        .param(words == null ? null : UuidBytes.of(words.value()))
                        .param(UuidBytes.ofNullable(posted))
                        .params(UuidBytes.of(id.value()), UuidBytes.of(by.value()))
                        .update()
                == 1;
    }

    Optional<CorrectionView> find(CorrectionId id) {
        return jdbc.sql(SELECT + "id = ?")
                .params(settings.council().code(), UuidBytes.of(id.value()))
                .query(this::view)
                .optional();
    }

    /** The same, which nobody else decides until the transaction ends. */
    Optional<CorrectionView> lock(CorrectionId id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .params(settings.council().code(), UuidBytes.of(id.value()))
                .query(this::view)
                .optional();
    }

    /** Those that wait, the oldest first. */
    List<CorrectionView> waiting() {
        return jdbc.sql(SELECT + "standing = 'WAITING' order by proposed_at, id")
                .param(settings.council().code())
                .query(this::view)
                .list();
    }

    private CorrectionView view(ResultSet row, int n) throws SQLException {
        var by = row.getBytes("decided_by");
        Optional<CorrectionView.Decided> decided = by == null
                ? Optional.empty()
                : Optional.of(new CorrectionView.Decided(
                        new SignInId(UuidBytes.toUuid(by)),
                        Utc.instant(row, "decided_at"),
                        text(row.getBytes("decided_words"))));
        return new CorrectionView(
                new CorrectionId(UuidBytes.toUuid(row.getBytes("id"))),
                CorrectionView.Kind.valueOf(row.getString("kind")),
                new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))),
                Optional.ofNullable(UuidBytes.toUuidOrNull(row.getBytes("journal_id"))),
                Optional.ofNullable(UuidBytes.toUuidOrNull(row.getBytes("about_id"))),
                Optional.ofNullable(UuidBytes.toUuidOrNull(row.getBytes("payee_id")))
                        .map(OrganisationId::new),
                Money.ofPence(row.getLong("amount")),
                CorrectionReason.valueOf(row.getString("reason")),
                text(row.getBytes("words_id")),
                new SignInId(UuidBytes.toUuid(row.getBytes("proposed_by"))),
                Utc.instant(row, "proposed_at"),
                CorrectionView.Standing.valueOf(row.getString("standing")),
                decided,
                Optional.ofNullable(UuidBytes.toUuidOrNull(row.getBytes("posted_journal"))));
    }

    private String text(byte @Nullable [] id) {
        return id == null ? "" : words.read(new WordsId(UuidBytes.toUuid(id))).orElse("");
    }
}
