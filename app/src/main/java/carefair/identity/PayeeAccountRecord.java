package carefair.identity;

import carefair.audit.WordsId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a provider asked to be paid, and what the council said. The account itself never changes: another one is another row. */
@Entity
@Table(name = "payee_account")
class PayeeAccountRecord extends Row {

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16, updatable = false)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID waitingOrganisationId;

    @Column(updatable = false)
    private String accountName;

    @Column(updatable = false)
    private String sortCode;

    @Column(updatable = false)
    private String accountNumber;

    @Column(updatable = false)
    private @Nullable String rollNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayeeAccounts.Standing standing;

    /** Which of the provider's agreed accounts it is, from 1 on: the highest counts. */
    private @Nullable Integer agreedNumber;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16, updatable = false)
    private UUID proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayeeAccounts.@Nullable CheckedBy checkedBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID decisionWordsId;

    @SuppressWarnings("NullAway.Init")
    protected PayeeAccountRecord() {}

    @SuppressWarnings("NullAway.Init")
    PayeeAccountRecord(UUID id, OrganisationId provider, BankAccount account, SignInId by, Instant at) {
        super(id);
        this.organisationId = provider.value();
        this.waitingOrganisationId = provider.value();
        this.accountName = account.name();
        this.sortCode = account.sortCode();
        this.accountNumber = account.number();
        this.rollNumber = account.roll().isEmpty() ? null : account.roll();
        this.standing = PayeeAccounts.Standing.WAITING;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    void agree(int number, PayeeAccounts.CheckedBy how, SignInId by, WordsId words, Instant at) {
        decide(PayeeAccounts.Standing.AGREED, by, words, at);
        agreedNumber = number;
        checkedBy = how;
    }

    void refuse(SignInId by, WordsId reason, Instant at) {
        decide(PayeeAccounts.Standing.REFUSED, by, reason, at);
    }

    private void decide(PayeeAccounts.Standing verdict, SignInId by, WordsId words, Instant at) {
        requireWaiting();
        standing = verdict;
        waitingOrganisationId = null;
        decidedBy = by.value();
        decisionWordsId = words.value();
        decidedAt = at;
    }

    void requireWaiting() {
        if (standing != PayeeAccounts.Standing.WAITING) {
            throw new PayeeAccountRefusal.BankDetailsDecided();
        }
    }

    boolean isSameAs(OrganisationId provider, BankAccount account, SignInId by) {
        return organisationId.equals(provider.value()) && account().equals(account) && wasProposedBy(by);
    }

    boolean wasProposedBy(SignInId somebody) {
        return proposedBy.equals(somebody.value());
    }

    boolean wasDecidedBy(SignInId somebody, PayeeAccounts.Standing verdict) {
        return standing == verdict && somebody.value().equals(decidedBy);
    }

    PayeeAccountId accountId() {
        return new PayeeAccountId(getId());
    }

    OrganisationId provider() {
        return new OrganisationId(organisationId);
    }

    BankAccount account() {
        return new BankAccount(accountName, sortCode, accountNumber, rollNumber == null ? "" : rollNumber);
    }

    PayeeAccounts.Standing standing() {
        return standing;
    }

    int agreedNumber() {
        return agreedNumber == null ? 0 : agreedNumber;
    }

    SignInId proposedBy() {
        return new SignInId(proposedBy);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Optional<SignInId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(SignInId::new);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    PayeeAccounts.@Nullable CheckedBy checkedBy() {
        return checkedBy;
    }

    Optional<WordsId> decisionWords() {
        return Optional.ofNullable(decisionWordsId).map(WordsId::new);
    }
}
