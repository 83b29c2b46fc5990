package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import org.junit.jupiter.api.Test;

/** The checks of every page can fail: faults put into a good page are found. */
class PageRulesJourneyIT {

    @Test
    void faultsPutIntoAGoodPageAreFound() {
        try (var carefair = RunningCarefair.start();
                var visitor = Visitor.at(carefair)) {
            visitor.opens("/").looksAtIt();

            faulty(
                    visitor,
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x>')",
                    "image-alt");
            faulty(visitor, paragraph("color = '#bbb'"), "color-contrast");
            faulty(
                    visitor,
                    "const a = document.querySelector('main a'); a.style.outline = '0'; a.style.boxShadow = 'none'",
                    "51 focus is not seen");
            faulty(visitor, paragraph("width = '900px'"), "48 scrolls sideways at 320");
        }
    }

    /** Styled by script, because the pages allow no style in their markup. */
    private static String paragraph(String style) {
        return "const p = document.createElement('p'); p.textContent = 'A fault'; document.querySelector('main').append(p);"
                + " p.style.background = '#fff'; p.style.maxWidth = 'none'; p.style." + style;
    }

    private static void faulty(Visitor visitor, String fault, String finding) {
        visitor.opens("/");
        visitor.page().evaluate("() => { " + fault + " }");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(visitor::looksAtIt)
                .withMessageContaining(finding);
    }
}
