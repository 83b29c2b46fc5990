package carefair.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What browsers are told to refuse. Plain pages may load nothing but our own files and run nothing written into the page; the pages of
 * the application need what Vaadin writes into its document.
 */
@Configuration(proxyBeanMethods = false)
class PlainHeaders implements WebMvcConfigurer {

    private static final String PLAIN =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String APPLICATION = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    @Bean
    FilterRegistrationBean<Filter> pageHeaders(@Value("${carefair.oidc.issuer:}") String issuer) {
        // Signing out sends a form that is led on to the sign-in provider, which browsers count as the form's target.
        var forms = "; form-action 'self'"
                + origin(issuer).map(origin -> " " + origin).orElse("");
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var path = ((HttpServletRequest) request).getRequestURI();
            var headers = (HttpServletResponse) response;
            headers.setHeader("Content-Security-Policy", (path.startsWith("/app") ? APPLICATION : PLAIN) + forms);
            headers.setHeader("Referrer-Policy", "same-origin");
            headers.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
            headers.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            chain.doFilter(request, response);
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return filter;
    }

    /** Our own files may be kept by the browser, and are asked for again when they changed. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/*.css", "/*.js", "/*.svg")
                .addResourceLocations("classpath:/META-INF/resources/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    private static Optional<String> origin(String issuer) {
        if (issuer.isBlank()) {
            return Optional.empty();
        }
        var uri = URI.create(issuer);
        return Optional.of(uri.getScheme() + "://" + uri.getAuthority());
    }
}
