package carefair.ui;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page must know about who is at the keyboard and for whom; filled by {@code identity}. */
public interface WhoseAccount {

    /** What somebody is here as; the menu is theirs. */
    enum Kind {
        VISITOR,
        /** Signed in, not joined to a record. */
        UNJOINED,
        RESIDENT,
        PROVIDER,
        STAFF
    }

    /**
     * Who sits at the keyboard.
     *
     * @param signedIn the name of whoever is signed in; null for a visitor
     * @param account the name of whose account it is; null where there is none
     * @param capacity what the one signed in is here, such as {@code her nominated person} or {@code direct payment officer}; null
     *     for a person in their own account
     * @param own whether the account is their own
     * @param maySwitch whether there is another account to choose
     * @param roles what a member of staff does here, such as {@code ADMINISTRATOR}
     */
    record Seat(
            Kind kind,
            @Nullable String signedIn,
            @Nullable String account,
            @Nullable String capacity,
            boolean own,
            boolean maySwitch,
            Set<String> roles) {

        /** Somebody who is not staff. */
        public Seat(
                Kind kind,
                @Nullable String signedIn,
                @Nullable String account,
                @Nullable String capacity,
                boolean own,
                boolean maySwitch) {
            this(kind, signedIn, account, capacity, own, maySwitch, Set.of());
        }

        public static final Seat VISITOR = new Seat(Kind.VISITOR, null, null, null, false, false);

        public boolean anyone() {
            return kind != Kind.VISITOR;
        }
    }

    /** Never throws: whoever cannot be known is a visitor. */
    Seat seat();

    /** Whose drafts these are: the same for the same person in the same account; for a visitor the same while their session lasts. */
    UUID keeper();

    /** Whose a visitor's drafts are in this browser: after signing in still the same, so that they can be taken along. */
    default UUID visitor() {
        return keeper();
    }
}
