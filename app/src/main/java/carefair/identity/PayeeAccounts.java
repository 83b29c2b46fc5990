package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.shared.CommandKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where providers are paid: asked for by the provider, or by a direct payment officer for it, and counted only once a finance officer who
 * did not ask has checked it. While a change waits the earlier account counts. Every account stays kept, with its days.
 */
@Service
@Transactional
public class PayeeAccounts {

    /** What became of what was asked. */
    public enum Standing {
        WAITING,
        AGREED,
        REFUSED
    }

    /** How a finance officer made sure that it is the provider's own account. */
    public enum CheckedBy {
        CALLED_KNOWN_NUMBER,
        LETTER_TO_KNOWN_ADDRESS,
        SAW_BANK_PAPER
    }

    /**
     * One account, masked.
     *
     * @param lastTwo the last 2 digits of the sort code; question marks if somebody changed the account in the database
     * @param lastFour the last 4 digits of the account number; likewise
     * @param hasRoll whether it has a building society's roll number
     * @param counts whether the provider is paid into it now
     * @param decided by whom and why; null while it waits
     */
    public record Shown(
            PayeeAccountId id,
            OrganisationId provider,
            String name,
            String lastTwo,
            String lastFour,
            boolean hasRoll,
            Standing standing,
            boolean counts,
            SignInId askedBy,
            Instant askedAt,
            @Nullable Decided decided) {}

    /**
     * What a finance officer decided.
     *
     * @param checkedBy how it was checked; null if it was refused
     * @param words how it was checked, which the council alone reads; or why it was refused
     */
    public record Decided(SignInId by, Instant at, @Nullable CheckedBy checkedBy, String words) {}

    /** The rows, and what their accounts are encrypted by. */
    @Component
    record Kept(PayeeAccountRecords accounts, AccountSafe safe) {}

    private final PayeeAccountRecords accounts;
    private final AccountSafe safe;
    private final OrganisationRecords organisations;
    private final Access access;
    private final Clerk clerk;
    private final PayeeAccountNews news;

    PayeeAccounts(Kept kept, OrganisationRecords organisations, Access access, Clerk clerk, PayeeAccountNews news) {
        this.accounts = kept.accounts();
        this.safe = kept.safe();
        this.organisations = organisations;
        this.access = access;
        this.clerk = clerk;
        this.news = news;
    }

    /**
     * Asks that the provider is paid into this account. For its own members, and a direct payment officer for who cannot. The same key
     * again changes nothing. Everybody who works for the provider is told.
     *
     * @throws PayeeAccountRefusal.BankDetailsWaiting if another account of the provider waits to be decided
     * @throws PayeeAccountRefusal.BankFormUsedAgain if the key came with something else before
     * @throws IdentityRefusal.NotYours if it is another's provider, or none; an audit record is written
     */
    public PayeeAccountId propose(CommandKey key, Who who, OrganisationId provider, BankAccount account) {
        requireMayAsk(who, provider);
        // One at a time per provider: whoever comes second finds what the first wrote.
        if (organisations.lock(provider.value()).isEmpty()) {
            throw notThere(who, provider);
        }
        var place = new AccountSafe.Place(key.value(), provider.value(), account.name());
        var earlier = accounts.findById(key.value());
        if (earlier.isPresent()) {
            if (!earlier.get().isSameAs(place, safe, account, who.signIn())) {
                throw new PayeeAccountRefusal.BankFormUsedAgain();
            }
            return earlier.get().accountId();
        }
        if (accounts.existsByWaitingOrganisationId(provider.value())) {
            throw new PayeeAccountRefusal.BankDetailsWaiting();
        }
        var record = new PayeeAccountRecord(place, safe.encrypt(place, account), who.signIn(), clerk.now());
        accounts.save(record);
        clerk.did(act(who, "BANK_DETAILS_ASKED", record));
        news.proposed(record);
        return record.accountId();
    }

    /**
     * Lets the account count from now on. Agreeing twice is agreeing once. Everybody who works for the provider is told.
     *
     * @param words how it was checked, 1 to 2,000 characters; the council alone reads them
     * @throws PayeeAccountRefusal.OwnBankDetails if this officer asked for it or works for the provider; an audit record is written
     * @throws PayeeAccountRefusal.BankDetailsDecided if it was decided otherwise, or by somebody else
     * @throws PayeeAccountRefusal.NumberInWords if the account number stands in the words
     * @throws PayeeAccountRefusal.BankDetailsChanged if somebody changed the account in the database
     * @throws IdentityRefusal.NotYourRole if this is no finance officer
     */
    public void agree(Who.Staff who, PayeeAccountId id, CheckedBy how, String words) {
        var account = toDecide(who, id);
        if (account.wasDecidedBy(who.signIn(), Standing.AGREED)) {
            return;
        }
        account.requireWaiting();
        var said = clerk.keep(account.provider(), who, withoutNumber(words, account.account(safe)));
        int before = accounts.agreed(account.provider().value());
        account.agree(before + 1, how, who.signIn(), said, clerk.now());
        clerk.did(act(who, "BANK_DETAILS_AGREED", account).because(how.name()).because(said));
        news.agreed(account, before);
    }

    /**
     * Refuses the account, for a reason its asker reads. Refusing twice is refusing once. Everybody who works for the provider is told.
     *
     * @param reason 1 to 2,000 characters
     * @throws PayeeAccountRefusal.OwnBankDetails if this officer asked for it or works for the provider; an audit record is written
     * @throws PayeeAccountRefusal.BankDetailsDecided if it was decided otherwise, or by somebody else
     * @throws PayeeAccountRefusal.NumberInWords if the account number stands in the reason
     * @throws IdentityRefusal.NotYourRole if this is no finance officer
     */
    public void refuse(Who.Staff who, PayeeAccountId id, String reason) {
        var account = toDecide(who, id);
        if (account.wasDecidedBy(who.signIn(), Standing.REFUSED)) {
            return;
        }
        account.requireWaiting();
        account.readable(safe).ifPresent(readable -> withoutNumber(reason, readable));
        var said = clerk.keep(account.provider(), who, reason);
        account.refuse(who.signIn(), said, clerk.now());
        clerk.did(act(who, "BANK_DETAILS_REFUSED", account).because(said));
        news.refused(account);
    }

    /**
     * The whole account, for the finance officer who decides it; each look is an audit record.
     *
     * @throws PayeeAccountRefusal.OwnBankDetails if this officer asked for it or works for the provider; an audit record is written
     * @throws PayeeAccountRefusal.BankDetailsDecided if there is nothing to decide any more
     * @throws PayeeAccountRefusal.BankDetailsChanged if somebody changed the account in the database
     * @throws IdentityRefusal.NotYourRole if this is no finance officer
     */
    public BankAccount whole(Who.Staff who, PayeeAccountId id) {
        var account = toDecide(who, id);
        account.requireWaiting();
        clerk.did(act(who, "BANK_DETAILS_SEEN", account));
        return account.account(safe);
    }

    /**
     * Every account of a provider, newest first, masked. For its members, direct payment officers and finance officers.
     *
     * @throws IdentityRefusal.NotYours if it is another's provider, or none; an audit record is written
     */
    @Transactional(readOnly = true)
    public List<Shown> of(Who who, OrganisationId provider) {
        requireMayRead(who, provider);
        if (organisations.findById(provider.value()).isEmpty()) {
            throw notThere(who, provider);
        }
        int newest = accounts.agreed(provider.value());
        return accounts.findByOrganisationIdOrderByProposedAtDescIdDesc(provider.value()).stream()
                .map(account -> shown(account, newest, who))
                .toList();
    }

    /**
     * One account, masked. For members of its provider, direct payment officers and finance officers.
     *
     * @throws IdentityRefusal.NotYours if it is another provider's, or there is none; an audit record is written
     */
    @Transactional(readOnly = true)
    public Shown one(Who who, PayeeAccountId id) {
        if (who instanceof Who.Staff staff) {
            requireEitherOfficer(staff);
        }
        var account = accounts.findById(id.value()).orElseThrow(() -> notThere(who, id));
        requireMayRead(who, account.provider());
        return shown(account, accounts.agreed(account.provider().value()), who);
    }

    /** Those that wait to be decided, oldest first, masked. For direct payment officers and finance officers. */
    @Transactional(readOnly = true)
    public List<Shown> waiting(Who.Staff who) {
        requireEitherOfficer(who);
        return accounts.findByWaitingOrganisationIdIsNotNullOrderByProposedAtAscIdAsc().stream()
                .map(account -> shown(account, 0, who))
                .toList();
    }

    private PayeeAccountRecord toDecide(Who.Staff who, PayeeAccountId id) {
        access.require(who, Role.FINANCE_OFFICER);
        var account = accounts.lock(id.value()).orElseThrow(() -> notThere(who, id));
        if (account.wasProposedBy(who.signIn()) || access.worksFor(who.signIn(), account.provider())) {
            clerk.refused(act(who, "BANK_DETAILS_DECISION_REFUSED", account).because("OWN_PROPOSAL"));
            throw new PayeeAccountRefusal.OwnBankDetails();
        }
        return account;
    }

    private void requireMayAsk(Who who, OrganisationId provider) {
        switch (who) {
            case Who.Provider member -> access.require(member, provider);
            case Who.Staff staff -> access.require(staff, Role.DIRECT_PAYMENT_OFFICER);
            default -> throw notThere(who, provider);
        }
    }

    private void requireMayRead(Who who, OrganisationId provider) {
        switch (who) {
            case Who.Provider member -> access.require(member, provider);
            case Who.Staff staff -> requireEitherOfficer(staff);
            default -> throw notThere(who, provider);
        }
    }

    private void requireEitherOfficer(Who.Staff who) {
        access.requireAny(who, Role.FINANCE_OFFICER, Role.DIRECT_PAYMENT_OFFICER);
    }

    private IdentityRefusal.NotYours notThere(Who who, OrganisationId provider) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "BANK_DETAILS_ASKED_FOR").on("organisation", provider.value()));
    }

    private IdentityRefusal.NotYours notThere(Who who, PayeeAccountId id) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "BANK_DETAILS_ASKED_FOR").on("payee_account", id.value()));
    }

    private static String withoutNumber(String words, BankAccount account) {
        if (account.isNamedIn(words)) {
            throw new PayeeAccountRefusal.NumberInWords();
        }
        return words;
    }

    private static AuditEvent act(Who who, String action, PayeeAccountRecord account) {
        return AuditEvent.of(who.actor(), action)
                .about(account.provider().value())
                .on("payee_account", account.getId());
    }

    private Shown shown(PayeeAccountRecord record, int newestAgreed, Who who) {
        var account = record.readable(safe);
        return new Shown(
                record.accountId(),
                record.provider(),
                record.accountName(),
                account.map(BankAccount::lastTwo).orElse("??"),
                account.map(BankAccount::lastFour).orElse(PayeeAccountNews.UNREADABLE),
                account.filter(with -> !with.roll().isEmpty()).isPresent(),
                record.standing(),
                record.agreedNumber() > 0 && record.agreedNumber() == newestAgreed,
                record.proposedBy(),
                record.proposedAt(),
                record.decidedBy().map(by -> decided(record, by, who)).orElse(null));
    }

    private Decided decided(PayeeAccountRecord record, SignInId by, Who who) {
        // How an account is checked helps nobody but whoever would get round it.
        var mayRead = who instanceof Who.Staff || record.standing() == Standing.REFUSED;
        return new Decided(
                by,
                Objects.requireNonNull(record.decidedAt()),
                who instanceof Who.Staff ? record.checkedBy() : null,
                mayRead ? record.decisionWords().map(clerk::read).orElse("") : "");
    }
}
