package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The box first in a page that names everything wrong, each a link to where it is mended: the GOV.UK Design System's error summary. */
final class ErrorSummary {

    private ErrorSummary() {}

    static Component of(Build make, List<Answer.Wrong> wrongs) {
        var box = Build.classed(new Div(), "problem");
        box.getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", "problem-title");
        var heading = make.h2("ui.problem.title");
        heading.setId("problem-title");
        var list = new Element("ul").setAttribute("class", "plain");
        for (var wrong : wrongs) {
            list.appendChild(new Element("li")
                    .appendChild(new Element("a")
                            .setAttribute("href", "#" + wrong.field())
                            .setText(wrong.words())));
        }
        box.add(heading);
        box.getElement().appendChild(list);
        return box;
    }
}
