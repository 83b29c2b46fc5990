package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.CarefairTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CarefairTest
class PiecesPageTest extends SpringBrowserlessTest {

    private SamplePiecesPage page;

    @BeforeEach
    void open() {
        page = navigate(SamplePiecesPage.class);
    }

    @Test
    void standsInTheFrameOfEveryPage() {
        var whole = Seen.of(page.getParent().orElseThrow()).outerHtml();

        assertThat(whole).contains("Dorset Council", "01305 000 000", "Accessibility statement", "Demonstration");
        assertThat(whole.split("<main", -1)).hasSize(2);
        assertThat(whole.split("<h1", -1)).hasSize(2);
    }

    @Test
    void drawsABarToScaleWithItsSumsInWords() {
        var html = page.getElement().getOuterHTML();

        assertThat(html).contains("Came in", "£6,811.90", "Set aside", "£448.00", "c-held");
    }

    @Test
    void doesOnceWhatIsPressedTwice() {
        Filling.with(page, "Press once").sendTwice();

        assertThat(page.pressed).isEqualTo(1);
    }

    @Test
    void explainsAnExpectedNoInPlaceOfThePage() {
        page.refuse = true;

        Filling.with(page, "Press once").send();

        assertThat(page.getElement().getTextRecursively())
                .contains("There is not enough money", "You need £12.50 more.")
                .doesNotContain("Press once");
        assertThat(page.getPageTitle()).startsWith("There is not enough money – ");
    }
}
