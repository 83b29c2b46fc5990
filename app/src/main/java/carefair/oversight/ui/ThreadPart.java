package carefair.oversight.ui;

import carefair.purchasing.EnquiryLine;
import carefair.ui.Build;
import carefair.ui.Said;
import carefair.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** What a person and a provider wrote to each other, as an officer reads it. */
record ThreadPart(Build make, Texts texts) {

    Component list(List<EnquiryLine> thread) {
        var list = new OrderedList();
        list.addClassName("hits");
        thread.forEach(line -> list.add(new ListItem(make.card(
                make.p("oversight.enquiry.line", line.by(), line.as(), Said.moment(line.at())),
                make.said(words(line))))));
        return list;
    }

    private String words(EnquiryLine line) {
        var declined = line.declined();
        var words = line.words();
        return declined != null ? texts.say(declined) : words == null ? texts.say("oversight.enquiry.erased") : words;
    }
}
