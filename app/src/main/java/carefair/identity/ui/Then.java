package carefair.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;

/** The page to go on to when a question on the way is answered: {@code ?then=}, which is only ever one of ours. */
final class Then {

    private Then() {}

    static String of(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("then")
                .map(Then::ours)
                .orElse(WhereToGo.ACCOUNT);
    }

    static void forward(BeforeEnterEvent event, String page) {
        if (page.startsWith("/app/")) {
            var location = new Location(page.substring("/app/".length()));
            event.forwardTo(location.getPath(), location.getQueryParameters());
        } else {
            event.getUI().getPage().setLocation(page);
        }
    }

    private static String ours(String page) {
        return page.startsWith("/") && !page.startsWith("//") && !page.startsWith("/\\") ? page : WhereToGo.ACCOUNT;
    }
}
