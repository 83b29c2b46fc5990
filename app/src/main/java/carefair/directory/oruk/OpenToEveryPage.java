package carefair.directory.oruk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Lets the scripts of every web page read the feed, problems among its answers too: it says the same to everybody and knows no cookie. */
@Configuration(proxyBeanMethods = false)
class OpenToEveryPage {

    private static final String READING = "GET, HEAD, OPTIONS";

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> openReferralForEveryPage() {
        var registration = new FilterRegistrationBean<jakarta.servlet.Filter>((request, response, chain) -> {
            var answer = (HttpServletResponse) response;
            answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            if (HttpMethod.OPTIONS.matches(((HttpServletRequest) request).getMethod())) {
                answer.setHeader(HttpHeaders.ALLOW, READING);
                answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING);
                answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
                answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                chain.doFilter(request, response);
            }
        });
        registration.addUrlPatterns("/api/oruk/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
