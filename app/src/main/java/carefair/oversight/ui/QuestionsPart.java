package carefair.oversight.ui;

import carefair.oversight.QuestionsToDecide.Question;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;

/** Questions that wait for the council: whose, what kind, by when. What it is about is shown once the record is opened. */
final class QuestionsPart {

    private final Build make;
    private final Officer officer;

    QuestionsPart(Build make, Officer officer) {
        this.make = make;
        this.officer = officer;
    }

    Component list(List<Question> questions) {
        return make.entries(questions.stream().map(this::item).toList());
    }

    private ListItem item(Question question) {
        var link = make.tap(
                question.order()
                        .map(At::order)
                        .orElseGet(() -> At.question(question.planQuestion().orElseThrow())),
                question.order().isPresent() ? "oversight.questions.order" : "oversight.questions.plan",
                question.name());
        var by = make.p(
                "oversight.questions.by", Map.of("person", officer.name(question.person()), "due", question.due()));
        by.addClassNames("small", "soft");
        if (!question.due().isAfter(officer.today())) {
            by.getElement().appendChild(Element.createText(" "));
            by.add(make.tag(
                    Tone.WAIT,
                    question.due().isBefore(officer.today())
                            ? "oversight.questions.late"
                            : "oversight.questions.today"));
        }
        return new ListItem(make.p(link), by);
    }
}
