package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of funds that officers want to open. */
@Component
class FundProposals {

    private static final String SELECT = "select * from fund_proposal p ";

    private final JdbcClient jdbc;
    private final Words words;
    private final InstantSource clock;

    FundProposals(JdbcClient jdbc, Words words, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    void add(FundProposalId id, FundProposal.New wanted, boolean needsSecond, WordsId why, SignInId by) {
        jdbc.sql("""
                insert into fund_proposal (id, person_id, kind, source, holder_id, amount_pence, valid_from, valid_to,
                    needs_second, why_words_id, proposed_by, proposed_at, stage)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED')
                """)
                .params(
                        UuidBytes.of(id.value()),
                        UuidBytes.of(wanted.person().value()),
                        wanted.kind().name())
                .params(wanted.source().name())
                .param(UuidBytes.ofNullable(
                        wanted.holder() == null ? null : wanted.holder().value()))
                .params(wanted.amount().pence(), wanted.from())
                .param(wanted.until())
                .params(needsSecond, UuidBytes.of(why.value()), UuidBytes.of(by.value()))
                .param(Utc.of(clock.instant()))
                .update();
        wanted.categories()
                .forEach(
                        category -> jdbc.sql("insert into fund_proposal_category (proposal_id, category) values (?, ?)")
                                .params(UuidBytes.of(id.value()), category.text())
                                .update());
    }

    /** Keeps everybody else from deciding it until the transaction ends; nothing if there is none. */
    Optional<FundProposal> lock(FundProposalId id) {
        return jdbc.sql("select id from fund_proposal where id = ? for update")
                .param(UuidBytes.of(id.value()))
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(there -> find(id));
    }

    Optional<FundProposal> find(FundProposalId id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(UuidBytes.of(id.value()))
                .query(this::proposal)
                .optional();
    }

    /**
     * Waits for whoever opens a fund for this person now, and keeps others waiting until the transaction ends.
     *
     * @throws WalletRefusal.NoWallet if the person has none
     */
    void lockWallet(PersonId person) {
        var found = jdbc.sql("select id from wallet where person_id = ? for update")
                .param(UuidBytes.of(person.value()))
                .query((row, n) -> row.getBytes(1))
                .list();
        if (found.isEmpty()) {
            throw new WalletRefusal.NoWallet();
        }
    }

    /** The first sums of what no second officer had to agree to, for one person since so long ago. */
    Money openedAlone(PersonId person, Duration ago) {
        return Money.ofPence(jdbc.sql("""
                select coalesce(sum(amount_pence), 0) from fund_proposal
                where person_id = ? and needs_second = false and stage = 'AGREED' and proposed_at >= ?
                """)
                .params(UuidBytes.of(person.value()), Utc.of(clock.instant().minus(ago)))
                .query(Long.class)
                .single());
    }

    /** Those that wait, oldest first. */
    List<FundProposal> waiting() {
        return jdbc.sql(SELECT + "where p.stage = 'PROPOSED' order by p.proposed_at, p.id")
                .query(this::proposal)
                .list();
    }

    /** Everything ever proposed for one person, newest first. */
    List<FundProposal> of(PersonId person) {
        return jdbc.sql(SELECT + "where p.person_id = ? order by p.proposed_at desc, p.id desc")
                .param(UuidBytes.of(person.value()))
                .query(this::proposal)
                .list();
    }

    /** @param fund the fund that was opened; null if the answer is no */
    void decide(FundProposalId id, SignInId by, @Nullable WordsId said, @Nullable FundId fund) {
        int rows = jdbc.sql("""
                update fund_proposal set stage = ?, decided_by = ?, decided_at = ?, decided_words_id = ?, fund_id = ?
                where id = ? and stage = 'PROPOSED'
                """)
                .params(
                        (fund == null ? FundProposal.Stage.REJECTED : FundProposal.Stage.AGREED).name(),
                        UuidBytes.of(by.value()),
                        Utc.of(clock.instant()))
                .param(UuidBytes.ofNullable(said == null ? null : said.value()))
                .param(UuidBytes.ofNullable(fund == null ? null : fund.value()))
                .param(UuidBytes.of(id.value()))
                .update();
        if (rows != 1) {
            throw new WalletRefusal.FundDecided();
        }
    }

    private FundProposal proposal(ResultSet row, int n) throws SQLException {
        var id = UuidBytes.toUuid(row.getBytes("id"));
        var holder = UuidBytes.toUuidOrNull(row.getBytes("holder_id"));
        var decidedBy = UuidBytes.toUuidOrNull(row.getBytes("decided_by"));
        return new FundProposal(
                new FundProposalId(id),
                new FundProposal.New(
                        new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))),
                        FundKind.valueOf(row.getString("kind")),
                        FundSource.valueOf(row.getString("source")),
                        holder == null ? null : new OrganisationId(holder),
                        Money.ofPence(row.getLong("amount_pence")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        categories(id)),
                text(UuidBytes.toUuid(row.getBytes("why_words_id"))),
                new SignInId(UuidBytes.toUuid(row.getBytes("proposed_by"))),
                Utc.instant(row, "proposed_at"),
                FundProposal.Stage.valueOf(row.getString("stage")),
                decidedBy == null
                        ? Optional.empty()
                        : Optional.of(new FundProposal.Decision(
                                new SignInId(decidedBy),
                                Utc.instant(row, "decided_at"),
                                text(UuidBytes.toUuidOrNull(row.getBytes("decided_words_id"))))));
    }

    private Set<CategoryCode> categories(UUID proposal) {
        return jdbc
                .sql("select category from fund_proposal_category where proposal_id = ?")
                .param(UuidBytes.of(proposal))
                .query(String.class)
                .list()
                .stream()
                .map(CategoryCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String text(@Nullable UUID id) {
        return id == null ? "" : words.read(new WordsId(id)).orElse("");
    }
}
