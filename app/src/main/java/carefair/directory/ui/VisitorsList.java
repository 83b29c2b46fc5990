package carefair.directory.ui;

import carefair.directory.SavedListings;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * What somebody saved without an account, oldest first: in their session, and in a cookie that outlives it. The cookie holds the ids of
 * public listings and nothing else, no script can read it, and it is gone 28 days after the last change.
 */
final class VisitorsList {

    static final String COOKIE = "carefair-saved";

    static final Duration KEPT = Duration.ofDays(28);

    private static final String IN_SESSION = "carefair.saved";

    private VisitorsList() {}

    static List<UUID> read() {
        return inSession() instanceof List<?> list
                ? list.stream()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .toList()
                : inCookie();
    }

    static void write(List<UUID> kept) {
        var vaadin = VaadinSession.getCurrent();
        var attributes = RequestContextHolder.getRequestAttributes();
        if (vaadin != null) {
            vaadin.getSession().setAttribute(IN_SESSION, new ArrayList<>(kept));
        } else if (attributes != null) {
            attributes.setAttribute(IN_SESSION, new ArrayList<>(kept), RequestAttributes.SCOPE_SESSION);
        }
        if (attributes instanceof ServletRequestAttributes servlet) {
            var response = servlet.getResponse();
            if (response != null && !response.isCommitted()) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(kept, servlet.getRequest()));
            }
        }
    }

    private static String cookie(List<UUID> kept, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, text(kept))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(kept.isEmpty() ? Duration.ZERO : KEPT)
                .build()
                .toString();
    }

    private static @Nullable Object inSession() {
        var vaadin = VaadinSession.getCurrent();
        if (vaadin != null) {
            return vaadin.getSession().getAttribute(IN_SESSION);
        }
        var attributes = RequestContextHolder.getRequestAttributes();
        return attributes == null ? null : attributes.getAttribute(IN_SESSION, RequestAttributes.SCOPE_SESSION);
    }

    private static List<UUID> inCookie() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet)) {
            return List.of();
        }
        var cookie = WebUtils.getCookie(servlet.getRequest(), COOKIE);
        return cookie == null ? List.of() : ids(cookie.getValue());
    }

    static String text(List<UUID> ids) {
        var bytes = ByteBuffer.allocate(ids.size() * 2 * Long.BYTES);
        ids.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The ids in what a browser sent; none if that is not ours. */
    static List<UUID> ids(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var count = bytes.length / (2 * Long.BYTES);
            if (bytes.length % (2 * Long.BYTES) != 0 || count > SavedListings.MOST) {
                return List.of();
            }
            var read = ByteBuffer.wrap(bytes);
            return Stream.generate(() -> new UUID(read.getLong(), read.getLong()))
                    .limit(count)
                    .toList();
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }
}
