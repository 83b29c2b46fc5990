package carefair.identity;

/** What a signed-in principal tells: which way in it came by. */
public interface KnownSignIn {

    SignInId signInId();

    /** Whether nobody came in by it before this time. */
    default boolean isFirstTime() {
        return false;
    }
}
