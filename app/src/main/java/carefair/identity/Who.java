package carefair.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the keyboard, and in what capacity: the first argument of every service method that people reach. Made by
 * {@link SignedIn} from the session; what it permits is looked up again at each act, so an ended right ends at the next press.
 */
public sealed interface Who {

    /** Whoever presses the button, for audit and journals. */
    SignInId signIn();

    default UUID actor() {
        return signIn().value();
    }

    /** Whoever looks for support: for themselves, with or without a record, or for the person they act for. */
    sealed interface Asker extends Who {}

    /**
     * A resident, or someone acting for them.
     *
     * @param account whose account it is
     * @param grant the right acted under; null for the person themselves
     */
    record Resident(
            SignInId signIn, PersonId account, @Nullable GrantId grant) implements Asker {
        public boolean isThemselves() {
            return grant == null;
        }
    }

    /** A member of the council's staff. */
    record Staff(SignInId signIn, Set<Role> roles) implements Who {}

    /** Someone who works for a provider, or a personal assistant. */
    record Provider(SignInId signIn, OrganisationId organisation) implements Who {}

    /** Someone signed in whose sign-in is not joined to any record: may search, save and ask providers, but not order. */
    record Unjoined(SignInId signIn) implements Asker {}

    /** The application itself, doing what fell due. */
    record System(String job) implements Who {
        @Override
        public SignInId signIn() {
            return new SignInId(carefair.audit.AuditEvent.SYSTEM);
        }
    }
}
