package carefair.directory.ui;

import carefair.directory.ListingKind;
import carefair.directory.Results;
import carefair.settings.Category;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.ui.Build;
import carefair.ui.ChecksAnswer;
import carefair.ui.MoneyAnswer;
import carefair.ui.QuestionForm;
import carefair.ui.SelectAnswer;
import carefair.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters beside the results: one native form, in details that are open on wide screens. */
@Tag("details")
final class Filtering extends HtmlContainer {

    /** The questions, which only a page can make. */
    record Questions(
            ChecksAnswer<ListingKind> kinds,
            SelectAnswer<CategoryCode> category,
            SelectAnswer<Integer> miles,
            MoneyAnswer price,
            MoreFiltering more,
            QuestionForm form) {}

    private final Questions questions;
    private final Telling telling;

    Filtering(Build make, Telling telling, Questions questions, List<Category> categories) {
        this.telling = telling;
        this.questions = questions;
        questions.category().nothingMeans(telling.say("directory.filter.any-category"));
        categories.forEach(
                category -> questions.category().choice(category.code().text(), category.code(), category.name()));
        questions.miles().nothingMeans(telling.say("directory.filter.any-distance"));
        Looking.DISTANCES.forEach(miles -> questions.miles().choice(miles.toString(), miles, telling.within(miles)));
        var heading = make.h2("directory.filter.title");
        heading.addClassName("f-title");
        getElement().appendChild(new Element("summary").setText(telling.say("directory.filter.summary")));
        add(heading, questions.form());
    }

    /** Takes what the address holds or what was sent. @return whether nothing is wrong with it */
    boolean takes(Typed typed) {
        return questions.form().take(typed);
    }

    @Nullable
    Money upTo() {
        return questions.price().given().orElse(null);
    }

    QuestionForm form() {
        return questions.form();
    }

    /** What is looked for with these filters. */
    Looking applied(Looking looking) {
        var kinds = new LinkedHashSet<ListingKind>(questions.kinds().given().orElse(List.of()));
        var filtered = looking.filtered(
                questions.category().given().orElse(null),
                kinds,
                questions.miles().given().orElse(null),
                questions.price().typed().strip());
        return filtered.wanting(questions.more().given());
    }

    /** Shows the kinds there are, with how many of each, and the filters that what was looked for gives a reason for. */
    Component counting(Results results, Looking looking) {
        var counts = results.kinds();
        questions.more().show(looking.wanting(), results.intimateCare());
        var kinds = Stream.of(ListingKind.values())
                .filter(kind -> counts.containsKey(kind) || looking.kinds().contains(kind))
                .toList();
        kinds.forEach(kind -> questions
                .kinds()
                .choice(Looking.code(kind), kind, telling.counted(kind, counts.getOrDefault(kind, 0L))));
        // A question without any answer is none.
        questions.kinds().setVisible(!kinds.isEmpty());
        return this;
    }

    /** Open, so that what is wrong in it can be seen. */
    Component open(Looking looking) {
        questions.more().show(looking.wanting(), false);
        getElement().setAttribute("open", true);
        Stream.of(ListingKind.values())
                .forEach(kind -> questions.kinds().choice(Looking.code(kind), kind, telling.kind(kind)));
        return this;
    }
}
