package carefair.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something a listing says of itself that people look for. None of it is a check; {@link Listing#checked} holds those. */
public enum Trait {
    WHEELCHAIR_ACCESS(Group.ACCESS),
    HEARING_LOOP(Group.ACCESS),
    BRITISH_SIGN_LANGUAGE(Group.ACCESS),
    QUIET_SPACE(Group.ACCESS),
    /** A toilet with a hoist, a bench and room for two helpers, as the Changing Places consortium describes it. */
    CHANGING_PLACES(Group.ACCESS),

    SPEAKS_ARABIC(Group.LANGUAGE),
    SPEAKS_BENGALI(Group.LANGUAGE),
    SPEAKS_CANTONESE(Group.LANGUAGE),
    SPEAKS_FRENCH(Group.LANGUAGE),
    SPEAKS_NEPALI(Group.LANGUAGE),
    SPEAKS_POLISH(Group.LANGUAGE),
    SPEAKS_PORTUGUESE(Group.LANGUAGE),
    SPEAKS_ROMANIAN(Group.LANGUAGE),
    SPEAKS_SPANISH(Group.LANGUAGE),
    SPEAKS_UKRAINIAN(Group.LANGUAGE),
    USES_MAKATON(Group.LANGUAGE),

    OWN_VEHICLE(Group.VEHICLE),
    WHEELCHAIR_VEHICLE(Group.VEHICLE),

    TAKES_DIRECT_PAYMENTS(Group.PAYMENT),
    TAKES_SERVICE_FUNDS(Group.PAYMENT),

    OLDER_PEOPLE(Group.AUDIENCE),
    DEMENTIA(Group.AUDIENCE),
    LEARNING_DISABILITY(Group.AUDIENCE),
    AUTISM(Group.AUDIENCE),
    MENTAL_HEALTH(Group.AUDIENCE),
    PHYSICAL_DISABILITY(Group.AUDIENCE),
    SIGHT_OR_HEARING_LOSS(Group.AUDIENCE),
    UNPAID_CARERS(Group.AUDIENCE),

    // The four ratings of the Care Quality Commission, best first: who asks for one takes a better one too.
    RATED_OUTSTANDING(Group.RATING),
    RATED_GOOD(Group.RATING),
    RATED_REQUIRES_IMPROVEMENT(Group.RATING),
    RATED_INADEQUATE(Group.RATING),

    WOMAN(Group.INTIMATE_CARE),
    MAN(Group.INTIMATE_CARE),
    CHOICE_OF_WOMAN_OR_MAN(Group.INTIMATE_CARE);

    /** What kind of thing it is. */
    public enum Group {
        ACCESS(true),
        LANGUAGE(false),
        VEHICLE(true),
        PAYMENT(true),
        AUDIENCE(true),
        RATING(false),
        /**
         * Who gives care that touches the body. Never shown on a listing, and looked at only for such care: there it may be an
         * occupational requirement (Equality Act 2010, Schedule 9, paragraph 1), elsewhere it would be discrimination.
         */
        INTIMATE_CARE(false);

        private final boolean all;

        Group(boolean all) {
            this.all = all;
        }

        /** Whether who asks for several of it wants all of them, not any of them. */
        boolean wantsAll() {
            return all;
        }

        /** Whether it is read by everybody. */
        public boolean isShown() {
            return this != INTIMATE_CARE;
        }

        /** Whether a provider says it of itself; a rating is the Care Quality Commission's to say. */
        public boolean isProviders() {
            return this != RATING;
        }

        public List<Trait> traits() {
            return Arrays.stream(Trait.values())
                    .filter(trait -> trait.group == this)
                    .toList();
        }
    }

    private final Group group;

    Trait(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** As in addresses: {@code wheelchair-access}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words by which it is found when somebody types them; none for what nobody would type. */
    String searchedAs() {
        return switch (group) {
            case ACCESS, LANGUAGE, AUDIENCE -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case VEHICLE, PAYMENT, RATING, INTIMATE_CARE -> "";
        };
    }
}
