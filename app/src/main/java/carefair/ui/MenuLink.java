package carefair.ui;

import java.util.Set;

/**
 * A link of the main menu. Each bean of this type is one; a module names its own pages here.
 *
 * @param kinds for whom it is shown
 * @param roles the roles of which somebody must have one, such as {@code ADMINISTRATOR}; empty for all
 * @param key the words, such as {@code wallet.menu}
 * @param href where it leads, such as {@code /app/wallet}; it is marked as current there and below
 * @param order smaller stands first: 10 find support, 20 wallet, 30 orders, 40 first page of provider or staff, 90 account
 */
public record MenuLink(Set<WhoseAccount.Kind> kinds, Set<String> roles, String key, String href, int order) {

    /** For everybody of these kinds. */
    public MenuLink(Set<WhoseAccount.Kind> kinds, String key, String href, int order) {
        this(kinds, Set.of(), key, href, order);
    }

    /** For those at the council who have one of these roles; for all of them if none is named. */
    public static MenuLink forStaff(String key, String href, int order, String... roles) {
        return new MenuLink(Set.of(WhoseAccount.Kind.STAFF), Set.of(roles), key, href, order);
    }

    boolean isFor(WhoseAccount.Seat seat) {
        return kinds.contains(seat.kind()) && (roles.isEmpty() || roles.stream().anyMatch(seat.roles()::contains));
    }
}
