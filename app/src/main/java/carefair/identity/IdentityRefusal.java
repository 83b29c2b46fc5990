package carefair.identity;

/** Identity's expected "no". */
public abstract sealed class IdentityRefusal extends RuntimeException {

    /** Nobody is signed in, or not in the capacity the page needs. */
    public static final class NotSignedIn extends IdentityRefusal {}

    /** The right to act for this person does not include this, was ended, or has run out. */
    public static final class NotGranted extends IdentityRefusal {
        private final Power power;

        public NotGranted(Power power) {
            this.power = power;
        }

        public Power power() {
            return power;
        }
    }

    /** The member of staff has not the role this needs. */
    public static final class NotYourRole extends IdentityRefusal {
        private final Role role;

        public NotYourRole(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }
    }

    /** The thing is not there, or is somebody else's: both look the same from outside. An audit record was written. */
    public static final class NotYours extends IdentityRefusal {}

    /** The joining code is wrong, or does not belong with that date of birth: both look the same from outside. */
    public static final class WrongCode extends IdentityRefusal {
        private final int triesLeft;

        public WrongCode(int triesLeft) {
            this.triesLeft = triesLeft;
        }

        /** How often this sign-in may try again within the hour. How often the code may be tried is not told: it might not exist. */
        public int triesLeft() {
            return triesLeft;
        }
    }

    /** The joining code was used already, was tried too often, was replaced by a newer one, or is older than its days. */
    public static final class SpentCode extends IdentityRefusal {}

    /** This sign-in tried too many wrong codes within the hour. */
    public static final class TriedTooOften extends IdentityRefusal {}

    /** The record is joined to a sign-in already: it must be separated before another can be joined. */
    public static final class AlreadyJoined extends IdentityRefusal {}

    /** This kind of representative may not be given this power (Care Act 2014 ss31 to 33). */
    public static final class KindMayNot extends IdentityRefusal {}

    /** Nobody grants a right to themselves, or opens their own record as staff: somebody else at the council must do it. */
    public static final class NotByYourself extends IdentityRefusal {}
}
