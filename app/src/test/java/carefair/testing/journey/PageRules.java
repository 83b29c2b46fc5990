package carefair.testing.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks one page as it stands in the browser: axe (WCAG 2.2 AA and best practice), and what axe does not know. Each finding names
 * the rule of the service's list of rules for pages. The page is left as it was found.
 */
final class PageRules {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final Set<String> TITLES_WITHOUT_SCRIPT_CHECKED = new HashSet<>();

    private PageRules() {}

    /** @throws AssertionError with all findings, if there is one; a picture is kept beside them */
    static void check(Page page, String visitor) {
        var wrong = new ArrayList<String>();
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            page.setViewportSize(width, 900);
            axe(page, width, wrong);
        }
        reflow(page, wrong);
        page.setViewportSize(Visitor.WIDE, 900);
        ask(page, SHELL, wrong);
        ask(page, FORMS, wrong);
        ask(page, TABLES, wrong);
        ask(page, WORDS, wrong);
        ask(page, BIG_TEXT, wrong);
        tabStops(page, wrong);
        dark(page, wrong);
        forcedColours(page, wrong);
        withoutScript(page, wrong);
        if (!wrong.isEmpty()) {
            var file =
                    Path.of("target", "journeys", "wrong-" + Math.abs(page.url().hashCode()) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            throw new AssertionError("On " + page.url() + " as " + visitor + ":\n  " + String.join("\n  ", wrong)
                    + "\n  picture: " + file);
        }
    }

    private static void axe(Page page, int width, List<String> wrong) {
        var results = new AxeBuilder(page)
                .withTags(TAGS)
                .exclude("vaadin-connection-indicator")
                .analyze();
        results.getViolations()
                .forEach(violation ->
                        wrong.add("axe at " + width + ": " + violation.getId() + " (" + violation.getHelp() + ") "
                                + violation.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getTarget() + " " + shortened(node.getHtml()))
                                        .toList()));
    }

    private static void reflow(Page page, List<String> wrong) {
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > Visitor.NARROW + 1) {
            wrong.add(
                    "48 scrolls sideways at 320: " + width + " "
                            + page.evaluate(
                                    "() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.scroll')).slice(0,3).map(e => e.tagName + '.' + e.className)"));
        }
    }

    private static void dark(Page page, List<String> wrong) {
        // With less motion, because a colour that is still on its way from light to dark fails on a slow machine.
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page.waitForTimeout(150);
        var results = new AxeBuilder(page)
                .withRules(List.of("color-contrast"))
                .exclude("vaadin-connection-indicator")
                .analyze();
        results.getViolations()
                .forEach(violation -> wrong.add("52 contrast in the dark scheme: "
                        + violation.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getTarget() + " " + shortened(node.getHtml()))
                                .toList()));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
    }

    /** Rule 52: with the system's own colours each control keeps an edge, and with less motion nothing moves. */
    private static void forcedColours(Page page, List<String> wrong) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        ask(page, PLAIN_LOOK, wrong);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(com.microsoft.playwright.options.ForcedColors.NONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
    }

    /** Rule 58, once for each kind of page: without script there is content, or at least a phone number. */
    private static void withoutScript(Page page, List<String> wrong) {
        if (!TITLES_WITHOUT_SCRIPT_CHECKED.add(page.title())) {
            return;
        }
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

    /** Rules 3, 8, 50, 51: the skip link is first; each stop shows its focus, is not covered and is big enough. */
    private static void tabStops(Page page, List<String> wrong) {
        page.evaluate(
                "() => { document.activeElement && document.activeElement.blur(); window.scrollTo(0, 0);"
                        + " const s = document.createElement('span'); s.tabIndex = -1; s.id = 'start-of-tabs'; document.body.prepend(s); s.focus(); }");
        var seen = new HashSet<Object>();
        for (int i = 0; i < 90; i++) {
            page.keyboard().press("Tab");
            var stop = page.evaluate(TAB_STOP);
            if (!(stop instanceof java.util.Map<?, ?> facts) || !seen.add(facts.get("key"))) {
                break;
            }
            if (i == 0 && !"Skip to main content".equals(facts.get("text"))) {
                wrong.add("3 the first Tab stop is not the skip link: " + facts.get("key"));
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

    private static String stripped(String url) {
        return url.replaceAll("#.*", "");
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }

    private static final String SHELL = """
            () => { const o = [], all = s => [...document.querySelectorAll(s)];
              if (!/^(Error: )?.+ – .+ – .+/.test(document.title)) o.push('2 title: ' + document.title);
              if (document.documentElement.lang !== 'en-GB') o.push('1 lang: ' + document.documentElement.lang);
              if (all('h1').length !== 1) o.push('1 h1: ' + all('h1').length);
              if (all('main').length !== 1 || !document.querySelector('main#main')) o.push('1 main: ' + all('main').length);
              for (const s of ['.carousel', '[role=toolbar]', 'marquee', 'video[autoplay]', 'audio[autoplay]', '.chat', 'vaadin-notification', 'vaadin-dialog',
                  'vaadin-confirm-dialog', 'vaadin-date-picker', 'vaadin-combo-box']) if (document.querySelector(s)) o.push('9, 42 not on a page: ' + s);
              if (!location.pathname.startsWith('/app/staff') && document.querySelector('vaadin-grid')) o.push('44 vaadin-grid');
              const help = document.querySelector('.help'), foot = document.querySelector('.foot');
              if (!help || !/\\d{3}/.test(help.textContent)) o.push('7 no help with a phone number');
              if (foot && help && !(help.compareDocumentPosition(foot) & 4)) o.push('7 help is not before the footer');
              for (const w of ['Accessibility', 'Cookies', 'Privacy', 'Contact', 'Easy Read']) if (!foot || !foot.textContent.includes(w)) o.push('6 footer lacks ' + w);
              if (document.title.startsWith('Error: ') !== !!document.querySelector('.problem')) o.push('2 Error: in the title without a summary, or the other way round');
              for (const t of all('.tag')) if (!t.textContent.trim()) o.push('53 a tag without words');
              return o; }
            """;

    private static final String FORMS = """
            () => { const o = [], name = i => i.id || i.name || i.outerHTML.slice(0, 60);
              for (const i of document.querySelectorAll('input,select,textarea')) {
                if (i.type === 'hidden' || i.type === 'submit') continue;
                const lab = i.labels && i.labels[0], t = (lab ? lab.textContent : '').toLowerCase().trim();
                if (i.placeholder) o.push('12 placeholder: ' + name(i));
                if (i.type === 'number' || i.type === 'date') o.push('21 type=' + i.type + ': ' + name(i));
                if (i.required || i.getAttribute('aria-required')) o.push('13 required: ' + name(i));
                if (/\\*/.test(t)) o.push('13 asterisk: ' + t);
                if (!lab && !i.getAttribute('aria-labelledby')) o.push('12 no label: ' + name(i));
                if (lab && !/radio|checkbox/.test(i.type)) { const a = lab.getBoundingClientRect(), b = i.getBoundingClientRect();
                  if (a.width > 1 && b.width > 1 && a.bottom > b.top + 2) o.push('12 label not above: ' + name(i)); }
                if (/radio|checkbox/.test(i.type) && !i.closest('fieldset')) o.push('15 not in a fieldset: ' + name(i));
                if (!/radio|checkbox/.test(i.type) && /\\b(full name|email|phone|postcode|address line|date of birth)\\b/.test(t) && !i.autocomplete) o.push('22 autocomplete: ' + t.slice(0, 30));
                if (/full name/.test(t) && i.spellcheck) o.push('26 spellcheck on a name: ' + name(i));
                if (/\\b(postcode|day|month|year)\\b/.test(t) && t.length < 12 && i.type === 'text' && innerWidth > 600 && i.getBoundingClientRect().width > 300) o.push('23 too wide for its answer: ' + name(i));
                if (i.getAttribute('inputmode') === 'numeric' && i.getBoundingClientRect().width > 400) o.push('23 too wide for a number: ' + name(i));
                for (const id of (i.getAttribute('aria-describedby') || '').split(' ').filter(Boolean)) if (!document.getElementById(id)) o.push('17 described by nothing: ' + id);
              }
              for (const h of document.querySelectorAll('main .hint')) { if (h.querySelector('a')) o.push('17 link in a hint'); if (/\\.$/.test(h.textContent.trim())) o.push('17 full stop in a hint: ' + h.textContent.trim()); }
              for (const f of document.querySelectorAll('main form:has(h1)')) { const groups = f.querySelectorAll('fieldset:not(fieldset fieldset)').length
                + [...f.querySelectorAll('input:not([type=hidden]),textarea,select')].filter(i => !i.closest('fieldset')).length; if (groups > 1) o.push('11 the heading is one question, the page asks ' + groups); }
              for (const f of document.forms) if (!f.noValidate) o.push('13 form not novalidate');
              for (const f of document.querySelectorAll('fieldset')) if (!f.querySelector('legend')) o.push('15 fieldset without legend');
              for (const b of document.querySelectorAll('button')) { if (b.disabled) o.push('disabled button: ' + b.textContent); if (/^(submit|ok)$/i.test(b.textContent.trim())) o.push('42 button says nothing: ' + b.textContent); }
              return o; }
            """;

    // A change of colours that began before less motion was asked for may take its time to the end; what never ends is
    // found.
    private static final String PLAIN_LOOK = """
            async () => { const o = [];
              const moving = () => document.getAnimations().filter(a => a.playState === 'running' && !a.effect.target.closest('vaadin-connection-indicator'));
              for (let i = 0; i < 30 && moving().length; i++) await new Promise(done => setTimeout(done, 100));
              for (const c of document.querySelectorAll('main button, main input:not([type=hidden]), main textarea, main select')) {
                const s = getComputedStyle(c), b = c.getBoundingClientRect();
                if (b.width > 2 && s.appearance === 'none' && (s.borderStyle === 'none' || parseFloat(s.borderWidth) === 0) && s.outlineStyle === 'none')
                  o.push('52 no edge with forced colours: ' + (c.id || c.textContent.trim().slice(0, 30))); }
              for (const a of moving()) o.push('52 moves though less motion is asked for: ' + (a.animationName || a.transitionProperty) + ' of ' + a.effect.target.outerHTML.slice(0, 80));
              return o; }
            """;

    private static final String TABLES = """
            () => { const o = []; for (const t of document.querySelectorAll('table')) {
                if (!t.caption || !t.caption.textContent.trim()) o.push('44 table without a caption');
                for (const h of t.querySelectorAll('th')) if (!h.scope) { o.push('44 th without scope: ' + h.textContent.trim().slice(0, 30)); break; }
                for (const c of t.querySelectorAll('td')) if (/^[−-]?£[\\d,]+\\.\\d\\d$/.test(c.textContent.trim()) && !/right|end/.test(getComputedStyle(c).textAlign)) { o.push('44 a sum not on the right: ' + c.textContent.trim()); break; }
              } for (const s of document.querySelectorAll('.scroll')) if (s.tabIndex !== 0 || !(s.getAttribute('aria-labelledby') || s.getAttribute('aria-label'))) o.push('48 scroll box without name or tab stop');
              return o; }
            """;

    private static final String WORDS = """
            () => { const o = [], t = document.querySelector('main').innerText;
              for (const w of ['please', 'sorry', 'invalid', 'forbidden', 'oops', 'illegal', 'utilise', 'in order to', 'prior to', 'click here', 'login', 'undefined', 'null', 'UnsupportedOperation'])
                if (new RegExp('\\\\b' + w + '\\\\b', 'i').test(t)) o.push('word: ' + w);
              if (/!\\{|\\?\\?\\w+|\\{\\w+\\}/.test(t)) o.push('a key or a fact was not filled in: ' + t.match(/!\\{|\\?\\?\\w+|\\{\\w+\\}/)[0]);
              return o; }
            """;

    private static final String BIG_TEXT = """
            () => { const s = document.createElement('style');
              s.textContent = 'html{font-size:237.5%!important} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';
              document.head.append(s);
              const clipped = [...document.querySelectorAll('main *')].filter(e => { const c = getComputedStyle(e); return !e.children.length && e.textContent.trim()
                && e.clientWidth > 1 && /hidden|clip/.test(c.overflow + c.overflowX) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) })
                .map(e => '49 clipped with big text: ' + e.textContent.trim().slice(0, 30));
              s.remove(); return clipped; }
            """;

    private static final String TAB_STOP = """
            () => { let e = document.activeElement; if (!e || e === document.body) return null;
              while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              const b = e.getBoundingClientRect(), c = getComputedStyle(e), x = b.x + Math.min(b.width / 2, 40), y = b.y + b.height / 2;
              const top = document.elementFromPoint(x, y) || document.elementFromPoint(b.x + 3, b.y + 3);
              return { key: e.tagName + '#' + e.id + ':' + (e.name || '') + (e.value || '').slice(0, 20) + (e.textContent || '').trim().slice(0, 30) + (e.getAttribute('href') || ''),
                text: (e.textContent || '').trim(),
                focus: (c.outlineStyle !== 'none' && parseFloat(c.outlineWidth) >= 2) || c.boxShadow !== 'none',
                seen: !top || top === e || e.contains(top) || top.contains(e) || b.height > innerHeight,
                small: !(e.matches('a') && e.closest('p,li,td,dd,th,h3')) && (b.width < 24 || b.height < 24) }; }
            """;
}
