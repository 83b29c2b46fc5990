package carefair.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Answers 404 where there is no page, which Vaadin by itself answers with 200. */
@Configuration(proxyBeanMethods = false)
class RealNotFound {

    @FunctionalInterface
    private interface Answer {
        boolean exists(HttpServletRequest request, String path);
    }

    /** Addresses nobody has a page at: before anybody is asked to sign in for nothing. */
    @Bean
    FilterRegistrationBean<Filter> unknownPages() {
        return before(Ordered.HIGHEST_PRECEDENCE + 100, RealNotFound::isRoute);
    }

    /** Pages that are not there for this person: after Spring Security knows who it is. */
    @Bean
    FilterRegistrationBean<Filter> guardedPages(ObjectProvider<PageGuard> guards) {
        return before(0, (_, path) -> guards.stream().allMatch(guard -> guard.exists(path)));
    }

    private static FilterRegistrationBean<Filter> before(int order, Answer answer) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) ->
                filter((HttpServletRequest) request, (HttpServletResponse) response, chain, answer));
        filter.setOrder(order);
        filter.addUrlPatterns("/app/*");
        return filter;
    }

    private static void filter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Answer answer)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (isPage(request) && !answer.exists(request, URLDecoder.decode(path, StandardCharsets.UTF_8))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && request.getParameter("v-r") == null
                && !path.startsWith("/app/VAADIN/")
                && !path.contains(".");
    }

    private static boolean isRoute(HttpServletRequest request, String path) {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return RouteConfiguration.forRegistry(registry)
                .getRoute(path.replaceFirst("^/app/?", "").replaceFirst("/$", ""))
                .isPresent();
    }
}
