package carefair.identity;

import java.util.function.Supplier;

/**
 * The OpenID Connect provider people sign in with.
 *
 * @param issuer its address; asked for only when somebody signs in, so that the application starts while the provider is down
 * @param knownAs the name under which sign-ins are kept: they stay the same when the provider moves to another address
 */
public record SignInProvider(Supplier<String> issuer, String clientId, String clientSecret, String knownAs) {

    /** The secret is nobody's to read in a log. */
    @Override
    public String toString() {
        return "SignInProvider[" + knownAs + ", client " + clientId + "]";
    }
}
