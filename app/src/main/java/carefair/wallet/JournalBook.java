package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads journals with all their postings. */
@Component
class JournalBook {

    private final JdbcClient jdbc;
    private final Words words;
    private final Settings settings;

    JournalBook(JdbcClient jdbc, Words words, Settings settings) {
        this.jdbc = jdbc;
        this.words = words;
        this.settings = settings;
    }

    Optional<JournalView> find(UUID journal) {
        return jdbc.sql("""
                select id, kind, on_behalf_of, order_id, payee_id, actor_id, reason_code, recorded_at, reverses_id
                from journal where id = ? and council_id = ?
                """)
                .params(UuidBytes.of(journal), settings.council().code())
                .query((row, n) -> new JournalView(
                        journal,
                        JournalKind.valueOf(row.getString("kind")),
                        new PersonId(UuidBytes.toUuid(row.getBytes("on_behalf_of"))),
                        UuidBytes.toUuidOrNull(row.getBytes("order_id")),
                        Optional.ofNullable(UuidBytes.toUuidOrNull(row.getBytes("payee_id")))
                                .map(OrganisationId::new)
                                .orElse(null),
                        new SignInId(UuidBytes.toUuid(row.getBytes("actor_id"))),
                        row.getString("reason_code"),
                        Utc.instant(row, "recorded_at"),
                        UuidBytes.toUuidOrNull(row.getBytes("reverses_id")),
                        reversedBy(journal),
                        words(journal),
                        legs(journal)))
                .optional();
    }

    private List<UUID> reversedBy(UUID journal) {
        return jdbc.sql("select id from journal where reverses_id = ? order by recorded_at, id")
                .param(UuidBytes.of(journal))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
    }

    private String words(UUID journal) {
        return jdbc.sql("select words_id from journal_words where journal_id = ?")
                .param(UuidBytes.of(journal))
                .query((row, n) -> new WordsId(UuidBytes.toUuid(row.getBytes(1))))
                .optional()
                .flatMap(words::read)
                .orElse("");
    }

    private List<JournalView.Leg> legs(UUID journal) {
        return jdbc.sql("select account_kind, cr - dr as amount from posting where journal_id = ? order by leg")
                .param(UuidBytes.of(journal))
                .query((row, n) ->
                        leg(AccountKind.valueOf(row.getString("account_kind")), Money.ofPence(row.getLong("amount"))))
                .list();
    }

    private static JournalView.Leg leg(AccountKind kind, Money amount) {
        if (kind.fund != null) {
            return new JournalView.Leg(JournalView.Account.FUND, kind.fund, amount);
        }
        return new JournalView.Leg(
                switch (kind) {
                    case PROVIDER_PAYABLE -> JournalView.Account.PROVIDER;
                    case COUNCIL_FUNDING -> JournalView.Account.COUNCIL_FUNDING;
                    case ISF_HOLDER -> JournalView.Account.HOLDER;
                    default -> JournalView.Account.BANK;
                },
                null,
                amount);
    }
}
