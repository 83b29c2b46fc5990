package carefair.identity.ui;

import carefair.identity.SignInProvider;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may ask for which address. The plain pages named here are everybody's, a page of the application says for itself by its
 * annotation, and everything else needs a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SignInSecurity {

    static final String SIGN_IN = "/oauth2/authorization/carefair";

    private static final String[] EVERYBODYS = {
        "/",
        "/listings/**",
        "/find/**",
        "/offer-support",
        "/how-results-are-ordered",
        "/shortlist/**",
        "/activities.ics",
        "/estimates/**",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/contact",
        "/about",
        "/easy-read",
        "/session-ended",
        "/problem",
        "/sign-in-failed",
        "/error",
        "/actuator/health/**",
        "/robots.txt",
        "/sitemap.xml",
        "/sitemaps/**",
        "/favicon.ico",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/map-outline.json",
        "/webjars/leaflet/**",
        "/icons/**"
    };

    /** What other systems ask of us without a sign-in. They send no cookie and get none, so that nothing can be forged. */
    private static final String[] OTHER_SYSTEMS = {
        "/api/estimates", "/api/oruk/**", "/api/openapi.yaml", "/api/openapi.json"
    };

    @Bean
    ClientRegistrationRepository clients(SignInProvider provider) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(provider.issuer().get())
                        .registrationId("carefair")
                        .clientId(provider.clientId())
                        .clientSecret(provider.clientSecret())
                        .scope("openid", "profile", "email")
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .userNameAttributeName("sub")
                        .build()));
    }

    @Bean
    @Order(5)
    SecurityFilterChain otherSystems(HttpSecurity http) throws Exception {
        http.securityMatcher(OTHER_SYSTEMS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain everyPage(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2UserService<OidcUserRequest, OidcUser> comingIn,
            WhereToGo whereToGo,
            Unanswered unanswered)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(EVERYBODYS).permitAll());
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(unanswered).accessDeniedHandler(unanswered));
        // Named here too: without a page of its own, Spring would ask the provider for its name while we start.
        http.oauth2Login(login -> login.loginPage(SIGN_IN)
                .userInfoEndpoint(user -> user.oidcUserService(comingIn))
                .failureHandler(SignInSecurity::failed));
        http.logout(logout -> logout.logoutRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/sign-out")));
        // Found there by Vaadin's configurer, which else makes its own.
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, whereToGo);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SIGN_IN, "{baseUrl}/")
                        .logoutSuccessHandler(new SignedOut(clients))
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LoggerFactory.getLogger(SignInSecurity.class).warn("A sign-in failed: {}", why.toString());
        response.sendRedirect("/sign-in-failed");
    }
}
