package carefair.directory.ui;

import com.vaadin.flow.server.VaadinSession;

/** Where somebody last searched from, as they typed it, as long as their session lasts. */
final class LastPlace {

    private static final String IN_SESSION = "carefair.directory.last-place";

    private LastPlace() {}

    static void remember(String where) {
        VaadinSession.getCurrent().setAttribute(IN_SESSION, where);
    }

    /** Empty if they searched from nowhere yet. */
    static String where() {
        return VaadinSession.getCurrent().getAttribute(IN_SESSION) instanceof String where ? where : "";
    }
}
