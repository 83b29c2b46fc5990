package carefair.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The session's own view of who is at the keyboard. Pages ask it; services are told. */
@Service
public class SignedIn {

    /** An account somebody may choose: their own, or one they act for. */
    public record Account(PersonId person, String name, boolean own) {}

    public boolean anyone() {
        throw new UnsupportedOperationException();
    }

    /** @throws IdentityRefusal.NotSignedIn if nobody is signed in or no account is chosen and there is none of their own */
    public Who.Resident resident() {
        throw new UnsupportedOperationException();
    }

    /** @throws IdentityRefusal.NotSignedIn if nobody is signed in, or not as staff */
    public Who.Staff staff() {
        throw new UnsupportedOperationException();
    }

    /** @throws IdentityRefusal.NotSignedIn if nobody is signed in, or not as a member of a provider */
    public Who.Provider provider() {
        throw new UnsupportedOperationException();
    }

    /** Whoever it is, in the capacity they use now; nothing if nobody is signed in. */
    public Optional<Who> who() {
        throw new UnsupportedOperationException();
    }

    /** The accounts this sign-in may choose from, its own first. */
    public List<Account> accounts() {
        throw new UnsupportedOperationException();
    }

    /** @throws IdentityRefusal.NotGranted if there is no live right to act for that person */
    public void choose(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
