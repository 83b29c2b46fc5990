package carefair.testing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own: opens pages, presses what is there by its words, and has every page checked with
 * {@link #looksAtIt}. What cannot be found by label or role cannot be used by everybody either, so the test fails.
 */
public final class Visitor implements AutoCloseable {

    public static final int WIDE = 1280;
    public static final int NARROW = 320;

    /** How long a page may take to begin with what was pressed, in ms. */
    private static final int BEGINS = 300;

    private final String name;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final boolean ownsContext;
    private int width = WIDE;

    private Visitor(String name, String address) {
        this.name = name;
        this.address = address;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        // No page asks by a box of the browser's own, which is gone before it was read.
        context.addInitScript(
                "window.confirm = window.alert = window.prompt = () => { document.title = 'A box was shown' }");
        this.page = context.newPage();
        this.ownsContext = true;
        page.setDefaultTimeout(Integer.getInteger("carefair.patience", 30_000));
    }

    /** Somebody new, not signed in. */
    public static Visitor at(RunningCarefair carefair) {
        return new Visitor("visitor", carefair.address());
    }

    /** Somebody whose browser runs no script. They open pages with {@link #opensPlain}. */
    public static Visitor withoutScript(RunningCarefair carefair) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, 900)
                        .setJavaScriptEnabled(false));
        return new Visitor("reader", carefair.address(), context, true);
    }

    /** One of the demonstration's people, signed in by their button on the demonstration's sign-in page. */
    public static Visitor signedIn(RunningCarefair carefair, String fullName) {
        var visitor = new Visitor(fullName, carefair.address());
        visitor.opens("/app/account");
        visitor.signsInAs(fullName);
        return visitor;
    }

    /** Presses that person's button; the demonstration's sign-in page must be in front. */
    public Visitor signsInAs(String fullName) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(fullName))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*(?<!/login)$"));
        return settled();
    }

    public Page page() {
        return page;
    }

    /** A second tab of the same person, in the same session. */
    public Visitor secondTab() {
        return new Visitor(name, address, context, false);
    }

    private Visitor(String name, String address, BrowserContext context, boolean owns) {
        this.name = name;
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        this.ownsContext = owns;
        page.setDefaultTimeout(Integer.getInteger("carefair.patience", 30_000));
    }

    /** Opens a path such as {@code /app/find} and waits until its heading is there. */
    public Visitor opens(String path) {
        try {
            page.navigate(address + path);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("ERR_ABORTED")) {
                throw e;
            }
            // The page before was on its way elsewhere, as after going back to an order that is placed. Whoever is
            // there asks again.
            settled();
            page.navigate(address + path);
        }
        return settled();
    }

    /** Opens a plain page, of which nothing happens after it came. */
    public Visitor opensPlain(String path) {
        assertThat(page.navigate(address + path).status()).isEqualTo(200);
        return this;
    }

    /** Opens a path that must answer with this status. */
    public Visitor opensFor(int status, String path) {
        var response = page.navigate(address + path);
        assertThat(response.status()).as("status of %s for %s", path, name).isEqualTo(status);
        return settled();
    }

    /** Follows a link, and waits until its page is there: one that is slow to come must not be taken for the one before. */
    public Visitor follows(String link) {
        var found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first();
        return leaves(String.valueOf(found.getAttribute("href")), found::click);
    }

    private Visitor leaves(String href, Runnable press) {
        var before = page.url();
        press.run();
        if (!href.startsWith("#") && !before.endsWith(href)) {
            page.waitForCondition(() -> !page.url().equals(before));
        }
        return settled();
    }

    /** Follows a link to a file, and reads what came. */
    public byte[] downloads(String link) {
        var file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click());
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return begun().settled();
    }

    /** Presses the button or follows the link with these words, whichever is there. */
    public Visitor goesOnWith(String words) {
        page.locator("main button, main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return begun().settled();
    }

    public Visitor types(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Presses Tab until the control with these words has the focus, as somebody without a mouse does. */
    public Visitor tabsTo(String words) {
        var reached = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            var focused = (String) page.evaluate(FOCUSED);
            if (focused.contains(words)) {
                return this;
            }
            if (Boolean.TRUE.equals(page.evaluate(BESIDE, words))) {
                // Tab stops at one radio button of several, the first or the one that was last there; arrows go on from
                // it.
                return arrowsTo(words);
            }
            reached.merge(focused.strip().replaceAll("\\s+", " "), 1, Integer::sum);
        }
        throw new AssertionError(
                "200 presses of Tab do not reach: %s on %s, but, so many times each: %s; chosen there: %s"
                        .formatted(words, page.url(), reached, page.evaluate(CHOSEN)));
    }

    private Visitor arrowsTo(String words) {
        for (int i = 0; i < 20; i++) {
            arrowsDown();
            if (((String) page.evaluate(FOCUSED)).contains(words)) {
                return this;
            }
        }
        throw new AssertionError("20 presses of the arrow do not reach: " + words + " on " + page.url());
    }

    /** Types into what has the focus. */
    public Visitor keys(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    /** Presses the space bar, which ticks a box or chooses a radio button that has the focus. */
    public Visitor ticks() {
        page.keyboard().press("Space");
        return this;
    }

    /** Chooses a file in the field that has the focus; the window to choose it in is the system's, not the page's. */
    public Visitor choosesFile(Path file) {
        page.locator("input[type=file]:focus").setInputFiles(file);
        return this;
    }

    /** Presses Enter on what has the focus: a link is followed, a form sent. */
    public Visitor enters() {
        var href = (String) page.evaluate("() => document.activeElement?.getAttribute('href') ?? ''");
        if (!href.isEmpty()) {
            return leaves(href, () -> page.keyboard().press("Enter"));
        }
        page.keyboard().press("Enter");
        return begun().settled();
    }

    /** Goes on to the next of the radio buttons of which one has the focus, and so chooses it. */
    public Visitor arrowsDown() {
        page.keyboard().press("ArrowDown");
        return this;
    }

    /** As after a night away from the keyboard: the browser is at the page still, and nobody is signed in. */
    public Visitor losesSession() {
        page.context().clearCookies();
        return this;
    }

    private static final String FOCUSED = """
            () => { const e = document.activeElement; if (!e) return '';
              return [...(e.labels || [])].map(l => l.textContent).join(' ') + ' ' + (e.matches('a,button') ? e.textContent : ''); }
            """;

    /** Whether what has the focus is a radio button that has one with these words beside it. */
    private static final String BESIDE = """
            words => { const e = document.activeElement; if (!e || e.type !== 'radio') return false;
              return [...(e.form || document).querySelectorAll('input[type=radio]')]
                .some(one => one.name === e.name && [...one.labels].some(label => label.textContent.includes(words))); }
            """;

    private static final String CHOSEN = """
            () => [...document.querySelectorAll('main input:checked, main select')]
              .map(e => e.name + '=' + e.value).join(', ') || 'nothing'
            """;

    /** Chooses a radio button or ticks a box by its label, or by how its label begins. */
    public Visitor chooses(String label) {
        // No quoting by \\Q, which the browser's own expressions do not have; what follows in the label is its hint.
        var words = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        page.getByLabel(Pattern.compile("^\\s*" + words + "(?![a-z])")).first().check();
        return this;
    }

    /** Types a date into the three fields of the page's date question. */
    public Visitor typesDate(java.time.LocalDate date) {
        return typesPart("Day", date.getDayOfMonth())
                .typesPart("Month", date.getMonthValue())
                .typesPart("Year", date.getYear());
    }

    /** Types a date into the three fields of the question with these words, where a page asks for several dates. */
    public Visitor typesDate(String question, java.time.LocalDate date) {
        var asked = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
        asked.getByLabel("Day").fill("" + date.getDayOfMonth());
        asked.getByLabel("Month").fill("" + date.getMonthValue());
        asked.getByLabel("Year").fill("" + date.getYear());
        return this;
    }

    /** By the whole label: "Every month" is another one. */
    private Visitor typesPart(String label, int number) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("" + number);
        return this;
    }

    public Visitor sees(String words) {
        page.locator("main")
                .getByText(words)
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    public Visitor doesNotSee(String words) {
        assertThat(page.locator("main").innerText()).doesNotContain(words);
        return this;
    }

    public Visitor seesHeading(String words) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first()
                .waitFor();
        return this;
    }

    public String path() {
        return page.url().substring(address.length());
    }

    public String text() {
        return page.locator("main").innerText();
    }

    /** Checks the page in front at both widths: axe without a violation, and the rules axe does not know. */
    public Visitor looksAtIt() {
        PageRules.check(page, name);
        page.setViewportSize(width, 900);
        return this;
    }

    /** Goes on at the width of a small phone, which is also what a wide screen shows at four times its size. */
    public Visitor onAPhone() {
        width = NARROW;
        page.setViewportSize(width, 900);
        return this;
    }

    /** Keeps a picture of the page for whoever reads the run. */
    public Visitor pictures(String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", file + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Gives the page the moment it needs to begin with what was pressed: until then it looks as if all were answered. */
    private Visitor begun() {
        page.waitForTimeout(BEGINS);
        return this;
    }

    /** Waits until what was pressed has been answered and the page has its heading. */
    public Visitor settled() {
        page.waitForLoadState();
        page.waitForFunction(
                "() => document.querySelector('h1') && !document.querySelector('vaadin-connection-indicator[loading]')"
                        + " && !(window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
                        + " && Object.values(Vaadin.Flow.clients).some(c => c.isActive && c.isActive()))");
        return this;
    }

    /** Leaves, and keeps a picture of the page they stood on, for whoever wonders why they got no further. */
    @Override
    public void close() {
        try {
            pictures("last-" + name.replace(' ', '-').toLowerCase(java.util.Locale.ROOT));
        } catch (com.microsoft.playwright.PlaywrightException nothingToSee) {
            // The page may have gone with the application.
        }
        if (ownsContext) {
            context.close();
        } else {
            page.close();
        }
    }
}
