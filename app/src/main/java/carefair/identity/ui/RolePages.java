package carefair.identity.ui;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.SignedIn;
import carefair.ui.PageGuard;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A page for a role looks to everybody else signed in as if it were not there; that they asked is written down. */
@Component
@ConditionalOnWebApplication
class RolePages implements PageGuard {

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();
    private final ServletContext application;
    private final SignedIn signedIn;
    private final Audit audit;

    RolePages(ServletContext application, SignedIn signedIn, Audit audit) {
        this.application = application;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @Override
    public boolean exists(String path) {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        var page = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(application)))
                .getRoute(path.replaceFirst("^/app/?", "").replaceFirst("/$", ""));
        var open = page.isEmpty() || someone == null || isFor(someone, page.get());
        if (!open) {
            signedIn.who()
                    .ifPresent(who -> audit.recordApart(
                            AuditEvent.of(who.actor(), "PAGE_REFUSED").because("NOT_YOUR_ROLE")));
        }
        return open;
    }

    private boolean isFor(Authentication someone, Class<?> page) {
        var roles = AuthorityUtils.authorityListToSet(someone.getAuthorities());
        Principal principal = someone;
        return annotations.hasAccess(page, principal, role -> roles.contains("ROLE_" + role));
    }
}
