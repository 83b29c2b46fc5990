package carefair.demo.signin;

import carefair.identity.Grants;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.shared.Postcode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented who can sign in.
 *
 * @param user their name at the sign-in provider
 * @param tells what they are, said after their name
 * @param about what the council knows of them; null if it has no record
 * @param actsFor for whom they act; null for nobody
 * @param provider the name of the provider they work for; null for none
 */
public record DemoPerson(
        String user,
        Group group,
        String name,
        String tells,
        Set<Role> roles,
        @Nullable About about,
        @Nullable ActsFor actsFor,
        @Nullable String provider) {

    /** Where they stand on the page, in this order. */
    public enum Group {
        RESIDENTS,
        REPRESENTATIVES,
        PROVIDERS,
        COUNCIL,

        /** Set the demonstration up and are not on the page: whoever signs in finds nobody's record opened by them. */
        BACKGROUND
    }

    boolean canSignIn() {
        return group != Group.BACKGROUND;
    }

    /** @param joined whether their record is joined to their sign-in from the start; else they have a code for it */
    public record About(LocalDate born, Postcode postcode, boolean joined) {}

    /** @param user the sign-in name of the person they act for */
    public record ActsFor(String user, Grants.Kind kind, Set<Power> powers) {}
}
