package carefair.directory.ui;

import com.vaadin.flow.server.VaadinSession;

/** Where somebody last searched from, as they typed it, as long as their session lasts. */
final class LastPlace {

    private static final String IN_SESSION = "carefair.directory.last-place";

    private LastPlace() {}

    /** Who runs no script has no such session, and nothing is kept. */
    static void remember(String where) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(IN_SESSION, where);
        }
    }

    /** Empty if they searched from nowhere yet. */
    static String where() {
        return VaadinSession.getCurrent().getAttribute(IN_SESSION) instanceof String where ? where : "";
    }
}
