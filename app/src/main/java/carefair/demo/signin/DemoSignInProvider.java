package carefair.demo.signin;

import carefair.identity.SignInProvider;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The sign-in provider of the demonstration: an OpenID Connect server inside the application, so that signing in is the same as with any
 * other provider. It shares the web session with the application, and so has names of its own for what it keeps there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Profile("demo")
class DemoSignInProvider {

    static final String PAGE = "/demo-idp/login";

    @Bean
    SignInProvider signInProvider(Environment environment) {
        return new SignInProvider(
                () -> DemoSignInClient.address(environment),
                DemoSignInClient.ID,
                UUID.randomUUID().toString(),
                DemoPersons.ISSUER);
    }

    @Bean
    RegisteredClientRepository demoSignInClients(SignInProvider provider, Environment environment) {
        return new DemoSignInClient(provider, environment);
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoSignInEndpoints(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(demoSignInContext()))
                .requestCache(cache -> cache.requestCache(demoSignInRequests()))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(PAGE)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain demoSignInPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/demo-idp/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    HttpSessionSecurityContextRepository demoSignInContext() {
        var context = new HttpSessionSecurityContextRepository();
        context.setSpringSecurityContextKey("DEMO_SIGN_IN_CONTEXT");
        return context;
    }

    @Bean
    HttpSessionRequestCache demoSignInRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("DEMO_SIGN_IN_REQUEST");
        return cache;
    }

    @Bean
    AuthorizationServerSettings demoSignInSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** New keys at each start: whoever was signed in before signs in again. */
    @Bean
    JWKSource<SecurityContext> demoSignInKeys() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) keys.getPublic())
                .privateKey(keys.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build()));
    }

    @Bean
    JwtDecoder demoSignInDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoSignInClaims(DemoPersons people) {
        return context -> {
            Authentication someone = context.getPrincipal();
            if (someone != null
                    && OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                people.of(someone.getName())
                        .ifPresent(person -> context.getClaims()
                                .claim("name", person.name())
                                .claim(
                                        "roles",
                                        person.roles().stream()
                                                .map(role -> role.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                                .toList()));
            }
        };
    }
}
