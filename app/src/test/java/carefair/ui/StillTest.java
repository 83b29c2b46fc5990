package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of a page kept as HTML: what they show, what they hear, and what they refuse. */
class StillTest {

    private final Texts texts = KitForTests.texts();
    private final Build make = new Build(texts);

    @Test
    void showsWhatWasBuiltAsOneElementWithoutChildren() {
        var link = make.linkWords("/listings/1", "Ürsula’s “Café” – £5");
        var part = make.div("card raise", new Paragraph(link), make.linkWords("/app/find?a=1&b=2", "Find"));
        part.setId("one");

        var still = Still.of(part);

        assertThat(still.getElement().getChildCount()).isZero();
        assertThat(still.getElement().getTag()).isEqualTo("div");
        assertThat(still.getElement().getAttribute("class")).isEqualTo("card raise");
        assertThat(still.getId()).contains("one");
        var seen = Seen.of(still);
        assertThat(Seen.text(still)).isEqualTo("Ürsula’s “Café” – £5Find");
        assertThat(Seen.links(still)).containsExactly("/listings/1", "/app/find?a=1&b=2");
        // A plain page is not one of the application's, whose router would look for it.
        assertThat(seen.select("p > a").hasAttr("router-ignore")).isTrue();
        assertThat(seen.select("div > a").hasAttr("router-ignore")).isFalse();
    }

    @Test
    void showsAScriptThatSomebodyWroteAsWords() {
        var written = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var link = new Anchor("/\"><script>alert(3)</script>", written);

        var seen = Seen.of(Still.of(new Div(new Paragraph(written), link)));

        assertThat(seen.select("script, img")).isEmpty();
        assertThat(seen.select("p").text()).isEqualTo(written);
        assertThat(seen.select("a").attr("href")).isEqualTo("/\"><script>alert(3)</script>");
    }

    @Test
    void leavesOutWhatIsNotVisible() {
        var hidden = new Paragraph("Nobody sees this");
        hidden.setVisible(false);

        assertThat(Still.of(new Div(hidden, new Paragraph("This"))).html()).isEqualTo("<p>This</p>");
    }

    @Test
    void holdsAStillPartInAnother() {
        assertThat(Still.of(new Div(Still.of(new Paragraph(make.bold("This"))))).html())
                .isEqualTo("<p><span><b>This</b></span></p>");
    }

    @Test
    void refusesWhatListensAndWhatBringsFiles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Still.of(new Div(new ActionForm(texts, () -> {}, "ui.go-back"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Still.of(new Div(new WithScript())));
        var area = new Div();
        area.getElement().setProperty("scrollTop", 3);
        assertThatIllegalArgumentException().isThrownBy(() -> Still.of(new Div(area)));
    }

    @Test
    void aFormShowsWhatWasTypedAndWhatIsWrongAndIsHeardEachTime() {
        var place = new TextAnswer(texts, "directory.need", Map.of()).named("need");
        var kind = new ChecksAnswer<String>(texts, "directory.filter.kind", Map.of())
                .named("kind")
                .optional()
                .choice("a", "a", "A")
                .choice("b", "b", "B");
        var far = new SelectAnswer<Integer>(texts, "directory.filter.miles", Map.of())
                .named("miles")
                .optional()
                .choice("1", 1, "One")
                .choice("3", 3, "Three");
        var form = new QuestionForm(texts).ask(place, kind, far).button("directory.find.search");
        form.take(new Typed(Map.of("need", List.of("x".repeat(300)), "kind", List.of("b"), "miles", List.of("3"))));
        var heard = new ArrayList<Typed>();

        var still = Still.form(new Div(form), form, heard::add);

        var seen = Seen.of(still);
        assertThat(seen.select("#need").attr("value")).isEqualTo("x".repeat(300));
        assertThat(seen.select("#need").attr("aria-invalid")).isEqualTo("true");
        assertThat(seen.select("#need-err").text()).contains("200 characters or less");
        assertThat(seen.select("input[checked]").eachAttr("value")).containsExactly("b");
        assertThat(seen.select("option[selected]").eachAttr("value")).containsExactly("3");

        Filling.in(still).type("need", "lanterns").sendTwice();
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().first("need")).isEqualTo("lanterns");
        Filling.in(still).type("need", "kites").send();
        assertThat(heard).hasSize(2);
    }

    @Test
    void hearsOnlyButtonsThatAreThereAndShowsSomethingElseInPlaceOfOne() {
        var heard = new ArrayList<String>();
        var list = new UnorderedList();
        for (var name : List.of("1", "2", "3")) {
            list.add(new ListItem(make.press(name, "directory.save").about("Number " + name)));
        }
        var still = Still.of(list);
        still.pressed(name -> {
            heard.add(name);
            still.instead(name, new Paragraph(make.linkWords("/app/saved", "Saved “" + name + "”")));
        });

        Filling.with(still, "Number 2").send();
        Filling.press(still, "2");
        Filling.press(still, "4");

        assertThat(heard).containsExactly("2");
        var seen = Seen.of(still);
        assertThat(seen.children()).hasSize(3);
        assertThat(seen.child(1).html()).isEqualTo("<p><a href=\"/app/saved\">Saved “2”</a></p>");
        assertThat(seen.select("button").eachAttr("data-press")).containsExactly("1", "3");
        assertThat(seen.child(0).select("button").outerHtml())
                .contains("type=\"button\"", "<span class=\"hidden\"> Number 1</span>");
    }

    @Tag("div")
    @JavaScript("context://map.js")
    private static final class WithScript extends com.vaadin.flow.component.HtmlContainer {}
}
