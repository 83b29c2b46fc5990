package carefair.demo.signin;

import carefair.identity.SignInProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The one client of the demonstration's sign-in provider: this application. Known when first asked for, as its port may be any free one. */
final class DemoSignInClient implements RegisteredClientRepository {

    static final String ID = "carefair";

    private final SignInProvider provider;
    private final Environment environment;
    private @Nullable RegisteredClient client;

    DemoSignInClient(SignInProvider provider, Environment environment) {
        this.provider = provider;
        this.environment = environment;
    }

    /** Where this application answers: its public address, or the free port it was given. */
    static String address(Environment environment) {
        return "0".equals(environment.getProperty("server.port"))
                ? "http://localhost:" + environment.getRequiredProperty("local.server.port")
                : environment.getRequiredProperty("carefair.public-url");
    }

    @Override
    public void save(RegisteredClient registered) {
        throw new UnsupportedOperationException("The demonstration has one client");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public synchronized @Nullable RegisteredClient findByClientId(String clientId) {
        if (!ID.equals(clientId)) {
            return null;
        }
        if (client == null) {
            client = client();
        }
        return client;
    }

    private RegisteredClient client() {
        var secret = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(provider.clientSecret());
        var addresses = addresses(address(environment));
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> addresses.forEach(address -> uris.add(address + "/login/oauth2/code/carefair")))
                .postLogoutRedirectUris(uris -> addresses.forEach(address -> uris.add(address + "/")))
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    /** People type either name for their own machine. */
    private static List<String> addresses(String address) {
        return address.startsWith("http://localhost:")
                ? List.of(address, address.replace("//localhost:", "//127.0.0.1:"))
                : List.of(address);
    }
}
