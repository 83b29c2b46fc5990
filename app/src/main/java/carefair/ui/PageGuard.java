package carefair.ui;

/**
 * Says whether a page is there for whoever is signed in, so that somebody else's order in the address bar is answered as one that does
 * not exist (HTTP 404). Each bean is asked about every address under {@code /app/} that is a page, after the sign-in is known; the
 * module that answers writes the audit record.
 */
@FunctionalInterface
public interface PageGuard {

    /**
     * @param path the whole path, such as {@code /app/orders/0190c5c8-...}
     * @return false if there is no such page for this person; true also for every address the module does not know
     */
    boolean exists(String path);
}
