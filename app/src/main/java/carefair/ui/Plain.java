package carefair.ui;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page of the application written as HTML, for browsers that run no script: what it says is there, and what it does is not. Whoever
 * shows it gives its forms and buttons addresses of their own.
 *
 * @param title without the service's name
 * @param main the page, to be changed before it is shown
 */
public record Plain(String title, Element main) {

    /** @param page built and filled, but never shown */
    public static Plain of(Page page) {
        var document = Jsoup.parseBodyFragment(Markup.deaf(page));
        document.outputSettings().prettyPrint(false);
        return new Plain(page.ownTitle(), document.body().child(0));
    }

    /** What stands in it. */
    public String html() {
        return main.html();
    }
}
