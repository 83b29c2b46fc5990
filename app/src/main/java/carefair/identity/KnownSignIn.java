package carefair.identity;

/** What a signed-in principal tells: which way in it came by. */
public interface KnownSignIn {

    SignInId signInId();
}
