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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a provider asked to be paid, and what the council said. The account itself never changes: another one is another row. */
@Entity
@Table(name = "payee_account")
class PayeeAccountRecord extends Row {

    private static final Logger LOG = LoggerFactory.getLogger(PayeeAccountRecord.class);

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

    /** By which key the account is encrypted; a later key is written beside this, at a start. */
    @Column(updatable = false)
    private String keyId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 60, updatable = false)
    private byte[] encrypted;

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
    PayeeAccountRecord(AccountSafe.Place place, AccountSafe.Encrypted encrypted, SignInId by, Instant at) {
        super(place.row());
        this.organisationId = place.provider();
        this.waitingOrganisationId = place.provider();
        this.accountName = place.accountName();
        this.keyId = encrypted.key();
        this.encrypted = encrypted.bytes();
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

    boolean isSameAs(AccountSafe.Place place, AccountSafe safe, BankAccount account, SignInId by) {
        return place().equals(place) && wasProposedBy(by) && account(safe).equals(account);
    }

    private AccountSafe.Place place() {
        return new AccountSafe.Place(getId(), organisationId, accountName);
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

    /** @throws PayeeAccountRefusal.BankDetailsChanged if it is not what was asked for; the log says so */
    BankAccount account(AccountSafe safe) {
        return readable(safe).orElseThrow(PayeeAccountRefusal.BankDetailsChanged::new);
    }

    /** Nothing if somebody changed it in the database: others are still shown and decided. */
    Optional<BankAccount> readable(AccountSafe safe) {
        try {
            return Optional.of(safe.decrypt(place(), new AccountSafe.Encrypted(keyId, encrypted)));
        } catch (IllegalStateException changed) {
            LOG.error("Bank details: {} cannot be read.", getId(), changed);
            return Optional.empty();
        }
    }

    String accountName() {
        return accountName;
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
