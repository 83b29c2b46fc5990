package carefair.identity.ui;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whoever has not signed in is forgotten after 20 minutes, so that many visitors at once cost little. */
@Component
class ShortVisits implements HttpSessionListener {

    static final Duration VISIT = Duration.ofMinutes(20);

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) VISIT.toSeconds());
    }
}
