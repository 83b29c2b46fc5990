package carefair.testing.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks one page as it stands in the browser: axe (WCAG 2.2 AA and best practice), and what axe does not know. Each finding names
 * the rule of the service's list of rules for pages. The page is left as it was found.
 *
 * <p>A page that stands exactly as it did when it was checked before is not checked again. What depends on the kind of page more than on
 * its words (walking it by the Tab key, the dark scheme, the system's own colours, no script) is checked for each title once.
 */
final class PageRules {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final Set<String> TITLES = new HashSet<>();
    private static final Set<Integer> STOOD_BEFORE = new HashSet<>();

    private PageRules() {}

    /** @throws AssertionError with all findings, if there is one; a picture is kept beside them */
    static void check(Page page, String visitor) {
        if (!STOOD_BEFORE.add(((Number) page.evaluate(PageScripts.AS_IT_STANDS)).intValue())) {
            return;
        }
        var wrong = new ArrayList<String>();
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            page.setViewportSize(width, 900);
            axe(page, width, wrong);
        }
        reflow(page, wrong);
        page.setViewportSize(Visitor.WIDE, 900);
        ask(page, PageScripts.SHELL, wrong);
        ask(page, PageScripts.FORMS, wrong);
        ask(page, PageScripts.TABLES, wrong);
        ask(page, PageScripts.WORDS, wrong);
        ask(page, PageScripts.BIG_TEXT, wrong);
        var firstOfItsKind = TITLES.add(page.title());
        tabStops(page, firstOfItsKind, wrong);
        if (firstOfItsKind) {
            dark(page, wrong);
            forcedColours(page, wrong);
            withoutScript(page, wrong);
        }
        if (!wrong.isEmpty()) {
            var file =
                    Path.of("target", "journeys", "wrong-" + Math.abs(page.url().hashCode()) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            throw new AssertionError("On " + page.url() + " as " + visitor + ":\n  " + String.join("\n  ", wrong)
                    + "\n  picture: " + file);
        }
    }

    private static void axe(Page page, int width, List<String> wrong) {
        violations(page, Map.of("type", "tag", "values", TAGS))
                .forEach(violation -> wrong.add("axe at " + width + ": " + violation));
    }

    /** What axe finds, in words; asked for violations alone, it answers several times faster than with all that passed. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, Map<String, Object> only) {
        if (!Boolean.TRUE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(PageScripts.AXE, only);
    }

    private static void reflow(Page page, List<String> wrong) {
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > Visitor.NARROW + 1) {
            wrong.add(
                    "48 scrolls sideways at 320: " + width + " "
                            + page.evaluate(
                                    "() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.scroll')).slice(0,3).map(e => e.tagName + '.' + e.className)"));
        }
        var cut = page.evaluate(
                "() => [...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.innerText.slice(0, 40)).join(' | ')");
        if (!"".equals(cut)) {
            wrong.add("48 a table cut off at 320: " + cut);
        }
        ask(page, PageScripts.PARTED, wrong);
        ask(page, PageScripts.SQUEEZED, wrong);
        ask(page, PageScripts.ON_EACH_OTHER, wrong);
    }

    private static void dark(Page page, List<String> wrong) {
        // With less motion, because a colour that is still on its way from light to dark fails on a slow machine.
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page.waitForTimeout(150);
        violations(page, Map.of("type", "rule", "values", List.of("color-contrast")))
                .forEach(violation -> wrong.add("52 contrast in the dark scheme: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
    }

    /** Rule 52: with the system's own colours each control keeps an edge, and with less motion nothing moves. */
    private static void forcedColours(Page page, List<String> wrong) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        ask(page, PageScripts.PLAIN_LOOK, wrong);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(com.microsoft.playwright.options.ForcedColors.NONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
    }

    /** Rule 58: without script there is content, or at least a phone number. */
    private static void withoutScript(Page page, List<String> wrong) {
        var html = page.request()
                .get(page.url(), RequestOptions.create().setHeader("Accept", "text/html"))
                .text();
        if (!html.contains("<h1") && !html.matches("(?s).*\\d{4,5} ?\\d{3}.*")) {
            wrong.add("58 without script there is neither content nor a phone number");
        }
    }

    @SuppressWarnings("unchecked")
    private static void ask(Page page, String script, List<String> wrong) {
        wrong.addAll((List<String>) page.evaluate(script));
    }

    /**
     * Rules 3, 8, 50, 51: the skip link is first; each stop shows its focus, is not covered and is big enough.
     *
     * @param byKey goes to each stop by the Tab key itself; else by script after a first press, which shows focus the same way
     */
    private static void tabStops(Page page, boolean byKey, List<String> wrong) {
        page.evaluate(
                "() => { document.activeElement && document.activeElement.blur(); window.scrollTo(0, 0);"
                        + " const s = document.createElement('span'); s.tabIndex = -1; s.id = 'start-of-tabs'; document.body.prepend(s); s.focus(); }");
        page.keyboard().press("Tab");
        var first = page.evaluate(PageScripts.TAB_STOP);
        stop(first, wrong);
        if (!(first instanceof Map<?, ?> facts) || !"Skip to main content".equals(facts.get("text"))) {
            wrong.add("3 the first Tab stop is not the skip link: " + first);
        }
        if (byKey) {
            walk(page, wrong);
        } else {
            ((List<?>) page.evaluate(PageScripts.ALL_STOPS.formatted(PageScripts.TAB_STOP)))
                    .forEach(stop -> stop(stop, wrong));
        }
        page.evaluate("() => { document.getElementById('start-of-tabs').focus() }");
        var before = page.url();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForTimeout(100);
        var focused = page.evaluate("() => document.activeElement && document.activeElement.id");
        if (!"main".equals(focused) || !stripped(before).equals(stripped(page.url()))) {
            wrong.add("3 the skip link does not move focus to main and stay: " + focused + " " + page.url());
        }
        page.evaluate("() => { document.getElementById('start-of-tabs').remove(); window.scrollTo(0, 0) }");
    }

    private static void walk(Page page, List<String> wrong) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < 90; i++) {
            page.keyboard().press("Tab");
            var stop = page.evaluate(PageScripts.TAB_STOP);
            if (!(stop instanceof Map<?, ?> facts) || !seen.add(facts.get("key"))) {
                return;
            }
            stop(stop, wrong);
        }
    }

    private static void stop(Object stop, List<String> wrong) {
        if (!(stop instanceof Map<?, ?> facts)) {
            return;
        }
        if (!Boolean.TRUE.equals(facts.get("focus"))) {
            wrong.add("51 focus is not seen: " + facts.get("key"));
        }
        if (!Boolean.TRUE.equals(facts.get("seen"))) {
            wrong.add("8 covered when focused: " + facts.get("key"));
        }
        if (Boolean.TRUE.equals(facts.get("small"))) {
            wrong.add("50 target too small: " + facts.get("key"));
        }
    }

    private static String stripped(String url) {
        return url.replaceAll("#.*", "");
    }
}
