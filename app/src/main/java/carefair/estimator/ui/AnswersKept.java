package carefair.estimator.ui;

import carefair.ui.Build;
import carefair.ui.DraftId;
import com.vaadin.flow.component.Component;

/** The ways to keep the answers and to delete them, which stand beside each other on every page that shows answers. */
record AnswersKept(Build make, DraftId draft) {

    Component links() {
        var part = make.section(
                make.h2("estimator.page.keep.heading"),
                make.p("estimator.page.keep.text"),
                make.buttons(
                        make.secondButtonLink(At.page(draft, "keep"), "estimator.page.keep.link"),
                        make.secondButtonLink(At.page(draft, "delete"), "estimator.page.delete.link")));
        part.addClassName("part");
        return part;
    }
}
