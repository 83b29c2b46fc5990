package carefair.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;

/** Links to the other pages of a long list: the next and the one before, the first and the last, and those around the one shown. */
public record PageLinks(Build make, Texts texts) {

    private static final int AROUND = 2;

    /** @param page the one shown, from 1 */
    public Nav of(int page, int pages, IntFunction<String> href) {
        var list = Build.classed(new UnorderedList(), "pages");
        if (page > 1) {
            list.add(new ListItem(make.link(href.apply(page - 1), "ui.pages.previous")));
        }
        for (int i = 1; i <= pages; i++) {
            var away = Math.abs(i - page);
            if (i == 1 || i == pages || away <= AROUND) {
                list.add(numbered(i, i == page, href));
            } else if (away == AROUND + 1) {
                list.add(new ListItem("…"));
            }
        }
        if (page < pages) {
            list.add(new ListItem(make.link(href.apply(page + 1), "ui.pages.next")));
        }
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", texts.say("ui.pages.label"));
        return nav;
    }

    private ListItem numbered(int page, boolean shown, IntFunction<String> href) {
        var link = make.linkWords(href.apply(page), String.valueOf(page));
        link.getElement().setAttribute("aria-label", texts.say("ui.pages.page", page));
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
