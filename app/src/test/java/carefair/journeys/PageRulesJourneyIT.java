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
            faulty(
                    visitor,
                    table("<span>Yes,</span><span>with</span><span>someone</span><span>else</span>", ""),
                    "48 words squeezed in a cell: Yes,withsomeoneelse");
            faulty(
                    visitor,
                    table("<span>£1,512.00</span>", "margin-left: 0"),
                    "48 words on the head of their cell: £1,512.00");
            faulty(
                    visitor,
                    table("<span>£1,512.00</span>", "position: relative; top: -1.8em"),
                    "48 words on each other: £15,000 / £1,512.00");
            faulty(
                    visitor,
                    table("<span>£1,512.00</span>", "display: inline-block; width: 1em; word-break: break-all"),
                    "48 hardly a letter a line: £1,512.00");
            faulty(
                    visitor,
                    table("<span>£1,512.00</span>", "")
                            + "const s = [...document.styleSheets].find(one => one.href && one.href.includes('carefair'));"
                            + " s.insertRule('.scroll td::before { white-space: nowrap !important }', s.cssRules.length);",
                    "48 the head of a cell cannot wrap: £1,512.00");
        }
    }

    /** Styled by script, because the pages allow no style in their markup. */
    private static String paragraph(String style) {
        return "const p = document.createElement('p'); p.textContent = 'A fault'; document.querySelector('main').append(p);"
                + " p.style.background = '#fff'; p.style.maxWidth = 'none'; p.style." + style;
    }

    /** A table whose rows are stacked on a narrow screen. */
    private static String table(String answer, String style) {
        return "const box = document.createElement('div'); box.className = 'scroll'; box.tabIndex = 0;"
                + " box.setAttribute('role', 'region'); box.setAttribute('aria-label', 'Steps');"
                + " box.innerHTML = '<table><caption>Steps</caption><thead><tr><th scope=col>When</th><th scope=col>Savings</th>"
                + "<th scope=col>The charge a week</th></tr></thead><tbody><tr><th scope=row>Now</th>"
                + "<td data-head=Savings><span>£15,000</span></td><td data-head=\"The charge a week\">" + answer
                + "</td></tr></tbody></table>'; document.querySelector('main').append(box);"
                + (style.isEmpty() ? "" : " box.querySelector('td:last-child > *').style.cssText = '" + style + "';");
    }

    private static void faulty(Visitor visitor, String fault, String finding) {
        visitor.opens("/");
        visitor.page().evaluate("() => { " + fault + " }");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(visitor::looksAtIt)
                .withMessageContaining(finding);
    }
}
