package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Money;
import carefair.testing.CarefairTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CarefairTest
class QuestionPageTest extends SpringBrowserlessTest {

    private SampleQuestionPage page;

    @BeforeEach
    void open() {
        page = navigate(SampleQuestionPage.class);
    }

    @Test
    void readsEveryKindOfAnswer() {
        complete().send();

        assertThat(page.got)
                .isEqualTo(List.of(
                        "company",
                        Optional.empty(),
                        3,
                        Money.ofPence(64_00),
                        LocalDate.of(2026, 11, 27),
                        true,
                        Optional.of(List.of("Tuesday")),
                        Optional.of(10),
                        "Wareham"));
        assertThat(text()).doesNotContain("There is a problem");
        assertThat(page.getPageTitle()).isEqualTo("What do you need? – Carefair – Dorset Council");
    }

    @Test
    void checksNothingBeforeItIsSent() {
        assertThat(text()).doesNotContain("There is a problem", "Error:");
        assertThat(page.getElement().getOuterHTML())
                .doesNotContain("required", "placeholder", "type=\"number\"", "checked");
    }

    @Test
    void tellsEachProblemFirstInThePageAndAtItsFieldInTheSameWords() {
        Filling.in(page).type("test-visits", "lots").send();

        assertThat(page.getPageTitle()).isEqualTo("Error: What do you need? – Carefair – Dorset Council");
        var summary = page.getElement().getChild(0).getChild(0);
        assertThat(summary.getAttribute("role")).isEqualTo("alert");
        assertThat(links(summary))
                .containsExactly(
                        "#test-need Enter what you need help with",
                        "#test-visits Visits must be a number, like 2",
                        "#test-pay Enter how much you can pay",
                        "#test-start Enter a start date",
                        "#test-alone Select yes if you live alone",
                        "#test-where Enter a postcode, town or village");
        assertThat(byId("test-visits-err").getTextRecursively()).isEqualTo("Error: Visits must be a number, like 2");
        assertThat(byId("test-visits").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(byId("test-need").getAttribute("aria-describedby")).isEqualTo("test-need-hint test-need-err");
    }

    @Test
    void forgetsTheProblemsOnceTheyAreMended() {
        Filling.in(page).send();

        complete().send();

        assertThat(page.sent).isEqualTo(1);
        assertThat(text()).doesNotContain("There is a problem", "Error:");
        assertThat(byId("test-need").getAttribute("aria-describedby")).isEqualTo("test-need-hint");
        assertThat(byId("test-need").hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void saysWhatIsFoundWrongOnlyWhenGoingOn() {
        Filling.in(page)
                .type("test-need", "nothing")
                .type("test-visits", "3")
                .type("test-pay", "64")
                .date("test-start", "27", "11", "2026")
                .type("test-alone", "no")
                .type("test-where", "Wareham")
                .send();

        assertThat(text()).contains("We cannot find nothing. Enter what you need help with");
    }

    @Test
    void doesOnceWhatIsPressedTwice() {
        complete().sendTwice();

        assertThat(page.sent).isEqualTo(1);
    }

    @Test
    void checksNothingForAnotherButton() {
        Filling.in(page).send("unsure");

        assertThat(page.got).isEqualTo(List.of("unsure"));
        assertThat(text()).doesNotContain("There is a problem");
    }

    @Test
    void keepsWhatWasTypedWhenGoingBackFromAnExpectedNo() {
        complete(Filling.in(page).type("test-need", "refuse")).send();
        assertThat(text()).contains("There is not enough money", "You need £12.50 more.");
        assertThat(page.getElement().getOuterHTML().split("<h1", -1)).hasSize(2);

        Filling.with(page, "Go back").send();

        assertThat(byId("test-need").getProperty("value")).isEqualTo("refuse");
        assertThat(byId("test-start-month").getProperty("value")).isEqualTo("November");
        assertThat(byId("test-alone").getProperty("checked", false)).isTrue();
        assertThat(page.getPageTitle()).startsWith("What do you need?");
    }

    private Filling complete() {
        return complete(Filling.in(page).type("test-need", " company "));
    }

    private static Filling complete(Filling begun) {
        return begun.type("test-more", "")
                .type("test-visits", "3")
                .type("test-pay", "£64")
                .date("test-start", "27", "November", "2026")
                .type("test-alone", "yes")
                .type("test-days", "tue")
                .type("test-far", "10")
                .type("test-where", "Wareham");
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }

    private Element byId(String id) {
        return find(page.getElement(), id).orElseThrow(() -> new AssertionError("No element " + id));
    }

    private static Optional<Element> find(Element under, String id) {
        if (under.isTextNode()) {
            return Optional.empty();
        }
        return id.equals(under.getAttribute("id"))
                ? Optional.of(under)
                : under.getChildren().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private static List<String> links(Element under) {
        return under.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> "a".equals(child.getTag())
                        ? java.util.stream.Stream.of(child.getAttribute("href") + " " + child.getText())
                        : links(child).stream())
                .toList();
    }
}
