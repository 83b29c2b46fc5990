package carefair.ui;

import carefair.settings.Council;
import carefair.settings.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Header, account strip, menu, help and footer: one template for plain pages and for those of the application. */
@Component
public class Frame {

    private final ITemplateEngine templates;
    private final Settings settings;
    private final Environment environment;
    private final ObjectProvider<WhoseAccount> whose;
    private final ObjectProvider<MenuLink> links;

    Frame(
            ITemplateEngine templates,
            Settings settings,
            Environment environment,
            ObjectProvider<WhoseAccount> whose,
            ObjectProvider<MenuLink> links) {
        this.templates = templates;
        this.settings = settings;
        this.environment = environment;
        this.whose = whose;
        this.links = links;
    }

    /**
     * What the templates under {@code fragments/} show.
     *
     * @param path the address of the page, to mark where one is in the menu
     */
    public record Around(Council council, boolean demo, WhoseAccount.Seat seat, List<Link> menu, String path) {}

    public record Link(String key, String href, boolean current) {}

    public Around around(String path) {
        return around(path, seat());
    }

    /** As for somebody of whom nothing is known: for pages that must work when nothing else does. */
    public Around aroundVisitor(String path) {
        return around(path, WhoseAccount.Seat.VISITOR);
    }

    /** Who is at the keyboard; a visitor where it cannot be known. */
    public WhoseAccount.Seat seat() {
        var account = whose.getIfAvailable();
        try {
            return account == null ? WhoseAccount.Seat.VISITOR : account.seat();
        } catch (RuntimeException e) {
            // A page must show its frame, its words and the phone number even when nobody can be looked up.
            LoggerFactory.getLogger(Frame.class).warn("Who is signed in could not be looked up", e);
            return WhoseAccount.Seat.VISITOR;
        }
    }

    /** Whose drafts those of this page are. */
    public UUID keeper() {
        var account = whose.getIfAvailable();
        return account == null ? new UUID(0, 0) : account.keeper();
    }

    /** Takes a draft along that was begun in this browser before signing in. */
    public void takeAlong(Drafts drafts, DraftId draft) {
        var account = whose.getIfAvailable();
        if (account != null && seat().anyone()) {
            drafts.handOver(account.visitor(), account.keeper(), draft);
        }
    }

    boolean isDemo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** One fragment of {@code fragments/frame.html} as HTML. */
    String html(String fragment, Around around) {
        var context = new Context();
        context.setVariable("around", around);
        return templates.process("fragments/frame", Set.of(fragment), context).strip();
    }

    private Around around(String path, WhoseAccount.Seat seat) {
        var shown = links.stream()
                .filter(link -> link.isFor(seat))
                .sorted(Comparator.comparingInt(MenuLink::order))
                .toList();
        // Of two links one of which lies below the other, only the nearer one is where one is.
        var current = shown.stream()
                .map(MenuLink::href)
                .filter(href -> isAt(path, href))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var menu = shown.stream()
                .map(link -> new Link(link.key(), link.href(), link.href().equals(current)))
                .toList();
        return new Around(settings.council(), isDemo(), seat, menu, path);
    }

    private static boolean isAt(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
