package carefair.testing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own: opens pages, presses what is there by its words, and has every page checked with
 * {@link #looksAtIt}. What cannot be found by label or role cannot be used by everybody either, so the test fails.
 */
public final class Visitor implements AutoCloseable {

    public static final int WIDE = 1280;
    public static final int NARROW = 320;

    private final String name;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final boolean ownsContext;

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
        page.setDefaultTimeout(30_000);
    }

    /** Somebody new, not signed in. */
    public static Visitor at(RunningCarefair carefair) {
        return new Visitor("visitor", carefair.address());
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
        return new Visitor(name, address, context);
    }

    private Visitor(String name, String address, BrowserContext context) {
        this.name = name;
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        this.ownsContext = false;
        page.setDefaultTimeout(30_000);
    }

    /** Opens a path such as {@code /app/find} and waits until its heading is there. */
    public Visitor opens(String path) {
        page.navigate(address + path);
        return settled();
    }

    /** Opens a path that must answer with this status. */
    public Visitor opensFor(int status, String path) {
        var response = page.navigate(address + path);
        assertThat(response.status()).as("status of %s for %s", path, name).isEqualTo(status);
        return settled();
    }

    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return settled();
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return settled();
    }

    /** Presses the button or follows the link with these words, whichever is there. */
    public Visitor goesOnWith(String words) {
        page.locator("main button, main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return settled();
    }

    public Visitor types(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Chooses a radio button or ticks a box by its label. */
    public Visitor chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Types a date into the three fields of the page's date question. */
    public Visitor typesDate(java.time.LocalDate date) {
        return types("Day", "" + date.getDayOfMonth())
                .types("Month", "" + date.getMonthValue())
                .types("Year", "" + date.getYear());
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
        return this;
    }

    /** Keeps a picture of the page for whoever reads the run. */
    public Visitor pictures(String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", file + ".png"))
                .setFullPage(true));
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

    @Override
    public void close() {
        if (ownsContext) {
            context.close();
        } else {
            page.close();
        }
    }
}
