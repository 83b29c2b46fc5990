package carefair.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Somebody came in by the sign-in provider: their way in is known from now on, with the name and roles the provider says they have.
 * Pages for staff and providers name what they need as {@code STAFF}, the name of a {@link Role}, or {@code PROVIDER}.
 */
@Component
@ConditionalOnWebApplication
class ComingIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final SignIns signIns;
    private final SignInProvider settings;

    ComingIn(SignIns signIns, SignInProvider settings) {
        this.signIns = signIns;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        var roles = roles(user);
        var cameIn = signIns.cameIn(settings.knownAs(), user.getName(), name(user), roles);
        return new Known(user, authorities(roles, cameIn.provider()), cameIn);
    }

    static Set<Role> roles(OidcUser user) {
        var claimed = Optional.ofNullable(user.getClaimAsStringList("roles")).orElse(List.of());
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role ->
                        claimed.contains(role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .forEach(roles::add);
        return roles;
    }

    private static String name(OidcUser user) {
        return Optional.ofNullable(user.getFullName())
                .or(() -> Optional.ofNullable(user.getEmail()))
                .filter(name -> !name.isBlank())
                .orElseGet(user::getName);
    }

    private static Collection<GrantedAuthority> authorities(Set<Role> roles, boolean provider) {
        var authorities = new LinkedHashSet<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_USER"));
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        if (!roles.isEmpty()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_STAFF"));
        }
        if (provider) {
            authorities.add(new SimpleGrantedAuthority("ROLE_PROVIDER"));
        }
        return authorities;
    }

    /** Whom the web session remembers. */
    static final class Known extends DefaultOidcUser implements KnownSignIn {

        private final UUID signIn;
        private final boolean firstTime;

        Known(OidcUser user, Collection<GrantedAuthority> authorities, SignIns.CameIn cameIn) {
            super(authorities, user.getIdToken(), user.getUserInfo());
            this.signIn = cameIn.signIn().value();
            this.firstTime = cameIn.first();
        }

        @Override
        public boolean isFirstTime() {
            return firstTime;
        }

        @Override
        public SignInId signInId() {
            return new SignInId(signIn);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && known.signIn.equals(signIn);
        }

        @Override
        public int hashCode() {
            return signIn.hashCode();
        }
    }
}
