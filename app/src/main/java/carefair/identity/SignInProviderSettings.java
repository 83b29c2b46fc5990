package carefair.identity;

import carefair.operations.CannotStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Reads which provider people sign in with. The demonstration brings its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Profile("!demo")
class SignInProviderSettings {

    @Bean
    SignInProvider signInProvider(Environment environment) {
        var issuer = required(environment, "carefair.oidc.issuer");
        return new SignInProvider(
                () -> issuer,
                required(environment, "carefair.oidc.client-id"),
                required(environment, "carefair.oidc.client-secret"),
                environment.getProperty("carefair.oidc.known-as", issuer));
    }

    private static String required(Environment environment, String setting) {
        var value = environment.getProperty(setting, "");
        if (value.isBlank()) {
            throw new CannotStart(
                    "Nobody could sign in: the setting " + setting + " is not there.",
                    "Set carefair.oidc.issuer, carefair.oidc.client-id and carefair.oidc.client-secret to those of an OpenID"
                            + " Connect provider, or start with the profile demo to see a demonstration.");
        }
        return value;
    }
}
