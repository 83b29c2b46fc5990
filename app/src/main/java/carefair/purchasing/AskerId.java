package carefair.purchasing;

import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose questions they are: a person's whom the council knows, or of whoever signs in a certain way, who is joined to no record.
 *
 * @param value of the person or the sign-in; no two of either are alike
 */
public record AskerId(Kind kind, UUID value) {

    enum Kind {
        PERSON,
        SIGN_IN
    }

    /** As whom somebody asks now. */
    static AskerId of(Who.Asker who) {
        return switch (who) {
            case Who.Resident resident ->
                new AskerId(Kind.PERSON, resident.account().value());
            case Who.Unjoined unjoined -> new AskerId(Kind.SIGN_IN, unjoined.actor());
        };
    }

    /**
     * All as whom somebody may have asked: what they asked before their sign-in was joined to their record stays theirs, and nobody else's who
     * acts for them.
     */
    static List<UUID> allOf(Who.Asker who) {
        return who instanceof Who.Resident resident && resident.isThemselves()
                ? List.of(resident.account().value(), resident.actor())
                : List.of(of(who).value());
    }

    /** The person whose record the council has; nothing for a sign-in. */
    public Optional<PersonId> person() {
        return kind == Kind.PERSON ? Optional.of(new PersonId(value)) : Optional.empty();
    }

    /** The way in that is joined to no record, or was not when it asked; nothing for a person. */
    public Optional<SignInId> signIn() {
        return kind == Kind.SIGN_IN ? Optional.of(new SignInId(value)) : Optional.empty();
    }
}
