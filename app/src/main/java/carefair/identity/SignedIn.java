package carefair.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The session's own view of who is at the keyboard. Pages ask it at each press; services are told. The session holds only which way in
 * was used and which account was chosen; roles, memberships and rights are read again each time.
 */
@Service
@Transactional(readOnly = true)
public class SignedIn {

    /** An account somebody may choose: their own, or one they act for. */
    public record Account(PersonId person, String name, boolean own) {}

    private final SignInRecords signIns;
    private final Rights rights;
    private final Naming naming;
    private final ChosenAccount chosen;
    private final Access access;

    SignedIn(SignInRecords signIns, Rights rights, Naming naming, ChosenAccount chosen, Access access) {
        this.signIns = signIns;
        this.rights = rights;
        this.naming = naming;
        this.chosen = chosen;
        this.access = access;
    }

    public boolean anyone() {
        return current().isPresent();
    }

    /**
     * The account chosen, or their own. A chosen account stays chosen when the right to it has ended, so that the next press is refused
     * rather than done on another account.
     *
     * @throws IdentityRefusal.NotSignedIn if nobody is signed in or no account is chosen and there is none of their own
     */
    public Who.Resident resident() {
        return current().flatMap(this::asResident).orElseThrow(IdentityRefusal.NotSignedIn::new);
    }

    /**
     * As whom somebody asks: as {@link #resident()}; by their sign-in alone where they have no record. So who began to work for a provider
     * since still reads what they asked before.
     *
     * @throws IdentityRefusal.NotSignedIn if nobody is signed in
     */
    public Who.Asker asker() {
        var signIn = current().orElseThrow(IdentityRefusal.NotSignedIn::new);
        return asResident(signIn)
                .<Who.Asker>map(resident -> resident)
                .orElseGet(() -> new Who.Unjoined(signIn.signInId()));
    }

    /**
     * As {@link #resident()}, or whoever is joined to nothing at all.
     *
     * @throws IdentityRefusal.NotSignedIn if nobody is signed in, or only as staff or a member of a provider
     */
    public Who.Asker residentOrUnjoined() {
        return who().orElse(null) instanceof Who.Unjoined unjoined ? unjoined : resident();
    }

    /** @throws IdentityRefusal.NotSignedIn if nobody is signed in, or not as staff */
    public Who.Staff staff() {
        return current().flatMap(SignInRecord::asStaff).orElseThrow(IdentityRefusal.NotSignedIn::new);
    }

    /** @throws IdentityRefusal.NotSignedIn if nobody is signed in, or not as a member of a provider */
    public Who.Provider provider() {
        return current().flatMap(SignInRecord::asProvider).orElseThrow(IdentityRefusal.NotSignedIn::new);
    }

    /**
     * Whoever it is, in the capacity they use now: an account they chose, else staff, else a provider's, else their own account; nothing
     * if nobody is signed in.
     */
    public Optional<Who> who() {
        return current().map(this::asAnything);
    }

    /** The accounts this sign-in may choose from, its own first. */
    public List<Account> accounts() {
        var self = current().flatMap(SignInRecord::person);
        var accounts = new ArrayList<Account>();
        self.ifPresent(person -> accounts.add(new Account(person, naming.nameOf(person), true)));
        self.stream()
                .flatMap(person -> rights.of(person).stream())
                .map(GrantRecord::person)
                .distinct()
                .map(person -> new Account(person, naming.nameOf(person), false))
                .sorted(Comparator.comparing(Account::name))
                .forEach(accounts::add);
        return accounts;
    }

    /** Whether an account was chosen since signing in. */
    public boolean hasChosen() {
        return chosen.get().isPresent();
    }

    /**
     * Acts on that account from now on, until another is chosen.
     *
     * @throws IdentityRefusal.NotGranted if there is no live right to act for that person
     */
    public void choose(PersonId person) {
        var signIn = current().orElseThrow(IdentityRefusal.NotSignedIn::new);
        var own = signIn.person().filter(person::equals).isPresent();
        var grant = own ? Optional.<GrantRecord>empty() : best(signIn, person);
        if (!own && grant.isEmpty()) {
            throw access.refuseAccount(signIn.signInId(), person);
        }
        chosen.set(new ChosenAccount.Choice(
                person.value(), grant.map(GrantRecord::getId).orElse(null)));
    }

    private Who asAnything(SignInRecord signIn) {
        return chosen.get().<Who>flatMap(choice -> asResident(signIn)).orElseGet(signIn::inOwnCapacity);
    }

    private Optional<Who.Resident> asResident(SignInRecord signIn) {
        var own = signIn.person();
        return chosen.get()
                .filter(choice -> own.filter(person -> person.value().equals(choice.person()))
                        .isEmpty())
                .map(choice -> actingFor(signIn, choice))
                .or(() -> own.map(person -> new Who.Resident(signIn.signInId(), person, null)));
    }

    private Who.Resident actingFor(SignInRecord signIn, ChosenAccount.Choice choice) {
        var account = new PersonId(choice.person());
        var grant = best(signIn, account).map(GrantRecord::grantId).orElseGet(() -> chosenBy(choice));
        return new Who.Resident(signIn.signInId(), account, grant);
    }

    /** The right that allows most, where there are several. */
    private Optional<GrantRecord> best(SignInRecord signIn, PersonId account) {
        return signIn.person().stream()
                .flatMap(self -> rights.of(self, account).stream())
                .max(Comparator.comparing((GrantRecord grant) -> grant.powers().contains(Power.ORDER))
                        .thenComparing(grant -> grant.powers().size()));
    }

    // A choice without a grant was their own account, since parted from this sign-in: no right has that id, so all is
    // refused.
    private static GrantId chosenBy(ChosenAccount.Choice choice) {
        return new GrantId(choice.grant() == null ? choice.person() : choice.grant());
    }

    private Optional<SignInRecord> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KnownSignIn known
                ? signIns.of(known.signInId())
                : Optional.empty();
    }
}
