package carefair.directory.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.springframework.security.web.csrf.CsrfToken;

/** Gives the forms, buttons and links of the page of results addresses that need no script. */
record PlainForms(Looking looking, Telling telling, CsrfToken token) {

    /** That filters were sent, under the names of their questions. */
    static final String FILTERS = "filters";

    /** That the council was told. */
    static final String TOLD = "told";

    private static final Set<String> ASKED = Set.of("need", "where");

    void rewrite(Element main) {
        main.select(".map-switch").remove();
        main.select("a[href^=/app/searches]").forEach(PlainForms::away);
        main.select("a[href^=/app/" + Looking.PATH + "]")
                .forEach(link ->
                        link.attr("href", link.attr("href").replaceFirst("^/app/" + Looking.PATH, PlainFind.PATH)));
        main.select("[data-press]").forEach(this::save);
        main.select("form:not([action])").forEach(this::form);
        main.select("[tabindex]:not(a)").removeAttr("tabindex");
    }

    /** What only an account can do, which needs script. */
    private static void away(Element link) {
        var line = link.parent();
        (line != null && line.normalName().equals("li") ? line : link).remove();
    }

    private void save(Element button) {
        var form = post("/saved");
        hidden(form, "listing", button.attr("data-press"));
        var send = button.clone().removeAttr("data-press").attr("type", "submit");
        form.appendChild(send);
        button.replaceWith(form);
    }

    private void form(Element form) {
        if (form.selectFirst("[name=need]") != null) {
            get(form);
            looking.values().forEach((name, values) -> {
                if (!ASKED.contains(name) && !name.equals("page")) {
                    values.forEach(value -> hidden(form, name, value));
                }
            });
        } else if (form.selectFirst("[name=miles]") != null) {
            get(form);
            hidden(form, FILTERS, "yes");
            hidden(form, "need", looking.need());
            hidden(form, "where", looking.where());
        } else {
            // The only other one tells the council what is missing.
            var whole = post("/missing");
            List.copyOf(form.children()).forEach(whole::appendChild);
            form.replaceWith(whole);
        }
    }

    private static void get(Element form) {
        form.attr("method", "get").attr("action", PlainFind.PATH);
    }

    private Element post(String path) {
        var form = new Element("form")
                .attr("method", "post")
                .attr("action", PlainFind.PATH + path)
                .attr("novalidate", true);
        hidden(form, token.getParameterName(), token.getToken());
        for (Map.Entry<String, List<String>> each : looking.values().entrySet()) {
            each.getValue().forEach(value -> hidden(form, each.getKey(), value));
        }
        return form;
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
